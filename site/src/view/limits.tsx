import { sharedLimits } from 'im-error-i18n/catalog';
import type { ImErrorDescription, ImErrorLimits } from 'im-error-i18n/core';
import { useEffect, useState } from 'preact/hooks';
import { describeWithLimits } from '../languages.js';
import { codeOf, type Entry } from '../search/facts.js';

type Numbers = Readonly<Record<string, number>>;

/** Descriptions with changed limits, by tag; empty where none is changed, or while they are loaded. */
export function useLimits(key: string, changed: Numbers, tags: readonly string[]) {
  const [texts, setTexts] = useState<Readonly<Record<string, ImErrorDescription>>>({});
  const wanted = JSON.stringify([key, changed, tags]);
  useEffect(() => {
    let current = true;
    const [key, changed, tags] = JSON.parse(wanted) as [string, Numbers, string[]];
    const work = async () => {
      if (Object.keys(changed).length === 0) return {};
      const pairs = tags.map(async (tag) => {
        const describe = await describeWithLimits(tag, { [key]: changed } as ImErrorLimits);
        return [tag, describe?.(codeOf(key))] as const;
      });
      const done = await Promise.all(pairs);
      return Object.fromEntries(done.flatMap(([tag, text]) => (text ? [[tag, text]] : [])));
    };
    work().then((texts) => current && setTexts(texts));
    return () => {
      current = false;
    };
  }, [wanted]);
  return texts;
}

/** The shared limit that a placeholder of a code belongs to. */
function sharedName(key: string, name: string): string | undefined {
  return Object.entries(sharedLimits).find(
    ([, codes]) => (codes as Readonly<Record<string, string>>)[key] === name,
  )?.[0];
}

interface Props {
  readonly entry: Entry;
  readonly changed: Numbers;
  readonly onChange: (changed: Numbers) => void;
}

/** The documented limits, to be changed in place; the texts follow. */
export function Limits({ entry: { key, facts }, changed, onChange }: Props) {
  const set = (name: string, text: string) => {
    const { [name]: _, ...others } = changed;
    const value = Number(text);
    const isOwn = text.trim() !== '' && Number.isFinite(value) && value >= 0 && value !== facts.limits?.[name];
    onChange(isOwn ? { ...others, [name]: value } : others);
  };
  return (
    <section aria-labelledby="limits" class="limits">
      <h3 id="limits">Limits</h3>
      <p class="hint">They may differ by plan. Change one, and the texts follow.</p>
      {Object.entries(facts.limits ?? {}).map(([name, value]) => {
        const shared = sharedName(key, name);
        return (
          <label key={`${key} ${name}`}>
            <code>{name}</code>
            <input
              type="number"
              min="0"
              step="any"
              defaultValue={`${value}`}
              onInput={({ currentTarget }) => set(name, currentTarget.value)}
            />
            <span class="hint">
              documented: {value}
              {shared && (
                <>
                  ; shared as <code>{shared}</code>
                </>
              )}
            </span>
          </label>
        );
      })}
    </section>
  );
}
