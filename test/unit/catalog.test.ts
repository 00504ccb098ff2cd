import { describe, expect, it } from 'vitest';
import { expectedKeys, ownKeys } from '../../scripts/lib/keys.js';
import { compareKeys, namespaces } from '../../scripts/lib/locales.js';
import {
  catalog,
  type ImErrorFacts,
  imErrorActions,
  imErrorAreas,
  imErrorSdks,
  sharedLimits,
} from '../../src/catalog.js';
import { rangeOf } from '../../src/core/format.js';
import { toObject } from '../../src/core.js';
import { languages } from '../../src/generated/languages.js';

const facts: Readonly<Record<string, ImErrorFacts>> = catalog;
const rows = Object.entries(facts);
const [source] = languages;

// Counted in the vendor's document and in the list of the codes beyond it. A row that is lost or added by mistake
// shows here, whatever catalog and texts say of each other.
const documented: Readonly<Record<string, number>> = {
  'sdk.general': 30,
  'sdk.account': 12,
  'sdk.message': 20,
  'sdk.group': 15,
  'sdk.relationship': 6,
  'sdk.network': 25,
  'sdk.v3': 69,
  'server.access': 18,
  'server.resource': 9,
  'server.general': 24,
  'server.account': 23,
  'server.profile': 11,
  'server.relationship': 22,
  'server.conversation': 12,
  'server.message': 59,
  'server.group': 51,
  'server.push': 9,
  'server.analytics': 5,
};

describe('the catalog', () => {
  it('has all 661 entries: 420 of the document, 241 beyond it', () => {
    expect(rows).toHaveLength(661);
    expect(Object.values(documented).reduce((a, b) => a + b)).toBe(420);
    expect(rows.filter(([, { constant }]) => constant !== undefined)).toHaveLength(526);
  });

  it('has in each area at least what the document has there', () => {
    for (const [area, count] of Object.entries(documented))
      expect(rows.filter(([, row]) => row.area === area).length, area).toBeGreaterThanOrEqual(count);
  });

  it('stands in the order of a JSON round trip', () => {
    const keys = rows.map(([key]) => key);
    expect(keys).toEqual([...keys].sort(compareKeys));
  });

  it('uses only the closed lists', () => {
    for (const [key, { area, sdks, action }] of rows) {
      expect(imErrorAreas, key).toContain(area);
      expect(imErrorActions, key).toContain(action);
      expect(sdks.length, key).toBeGreaterThan(0);
      for (const sdk of sdks) expect(imErrorSdks, key).toContain(sdk);
    }
    for (const area of imErrorAreas)
      expect(
        rows.some(([, row]) => row.area === area),
        area,
      ).toBe(true);
  });

  it('names each constant once', () => {
    const constants = rows.flatMap(([, { constant }]) => constant ?? []);
    expect(new Set(constants).size).toBe(constants.length);
  });

  it('gives codes that share a limit the same value', () => {
    for (const [name, places] of Object.entries(sharedLimits)) {
      const values = Object.entries(places).map(([code, limit]) => facts[code]?.limits?.[limit as string]);
      expect(new Set(values).size, name).toBe(1);
      expect(values[0], name).toBeTypeOf('number');
    }
  });

  it('has exactly the ranges that the core knows', () => {
    const keys = rows.map(([key]) => key).filter((key) => /^\d+-\d+$/.test(key));
    expect(keys).toHaveLength(3);
    for (const key of keys) {
      const [first, last] = key.split('-').map(Number) as [number, number];
      const around = [first - 1, first, last, last + 1].map(rangeOf);
      expect(around).toEqual([undefined, key, key, undefined]);
    }
  });
});

describe('the languages', () => {
  it.each(languages.map((locale) => [locale.tag, locale] as const))('%s has a text for every key', (_, locale) => {
    for (const namespace of namespaces) {
      const texts = toObject(locale[namespace]);
      expect(Object.keys(texts).sort(compareKeys)).toEqual(expectedKeys(namespace));
      for (const text of Object.values(texts)) expect(text.trim()).not.toBe('');
    }
  });

  it('begin with Korean, the source', () => {
    expect(source.tag).toBe('ko');
  });

  it.each(languages.map((locale) => [locale.tag, locale] as const))(
    '%s fills in what it says itself, and nothing else',
    (_, locale) => {
      const open = Object.entries(toObject(locale.imError)).filter(([, text]) => text.includes('{'));
      const names = open.map(([key, text]) => [
        key,
        [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort(),
      ]);
      expect(names).toEqual([
        ['support', ['api', 'code', 'text']],
        ['unknown', ['code']],
      ]);
      expect(Object.values(toObject(locale.imNotice)).join('')).not.toMatch(/[{}]/);
      for (const key of Object.keys(ownKeys.imError)) expect(toObject(locale.imError)).toHaveProperty(key);
    },
  );

  it.each(languages.map((locale) => [locale.tag, locale] as const))(
    '%s shows every documented limit',
    (tag, locale) => {
      const digits = new Intl.NumberFormat(tag);
      for (const [key, { limits = {} }] of rows)
        for (const value of Object.values(limits))
          expect(locale.imError.get(Number(key) || key), key).toContain(digits.format(value));
    },
  );

  it.each(languages.map((locale) => [locale.tag, locale] as const))('%s has notices that fit a toast', (_, locale) => {
    for (const [key, text] of Object.entries(toObject(locale.imNotice)))
      expect([...text].length, key).toBeLessThanOrEqual(80);
  });
});
