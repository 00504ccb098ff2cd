/** XLIFF: 1.2 is written, since every platform takes it; 1.2 and 2.x are read. */
import { parseXml, XmlElement, XmlError, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { XMLBuilder } from 'fast-xml-parser';
import { sourceTag } from '../lib/locales.js';
import { type Problem, quote } from '../lib/problems.js';
import { noteOf, type Row } from './row.js';
import { type Approval, type ExchangeFile, fullKeyOf, problemAt, readDocument, tagFor, type Unit } from './unit.js';

/** An XML file: attributes begin with `@`, a text beside them is `#text`. */
export function xmlFile(content: object): string {
  const builder = new XMLBuilder({ attributeNamePrefix: '@', format: true, ignoreAttributes: false });
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...content });
}

const states = { reviewed: 'final', human: 'translated', machine: 'translated', open: 'needs-review-translation' };

function unitOf(row: Row): object {
  const isApproved = row.state === 'reviewed' || row.state === 'human';
  const notes = [
    { '@from': 'context', '#text': noteOf(row) },
    { '@from': 'English', '#text': row.english },
  ];
  return {
    '@id': fullKeyOf(row.namespace, row.key),
    '@resname': fullKeyOf(row.namespace, row.key),
    '@approved': isApproved ? 'yes' : 'no',
    '@xml:space': 'preserve',
    source: row.korean,
    ...(row.text === '' ? {} : { target: { '@state': states[row.state], '#text': row.text } }),
    note: notes.filter((note) => note['#text'] !== ''),
  };
}

/** The messages of a language as XLIFF 1.2. */
export function writeXliff(rows: readonly Row[], tag: string): string {
  const file = {
    ...{ '@original': 'im-error-i18n', '@datatype': 'plaintext' },
    ...{ '@source-language': sourceTag, '@target-language': tag },
    body: { 'trans-unit': rows.map(unitOf) },
  };
  return xmlFile({ xliff: { '@version': '1.2', '@xmlns': 'urn:oasis:names:tc:xliff:document:1.2', file } });
}

/** An element's name without a prefix. */
const nameOf = (element: XmlElement) => element.name.replace(/^.*:/, '');

const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement;

function childrenOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.filter(isElement).filter((child) => names.includes(nameOf(child)));
}

/** Every element of a name, however deep. */
function within(element: XmlElement, name: string): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (nameOf(child) === name ? [child] : within(child, name)));
}

/** A tag in a text of which nobody can say what it stands for. */
class OpaqueTag extends Error {
  constructor(readonly element: XmlElement) {
    super(element.name);
  }
}

/** The text of an element. Platforms put placeholders into tags; their content, or what they stand for, is the text. */
function textOf(element: XmlElement): string {
  return element.children
    .map((node) => {
      if (!isElement(node)) return node instanceof XmlText ? node.text : '';
      const { 'equiv-text': old, equiv, disp } = node.attributes;
      const text = textOf(node) || (old ?? disp ?? equiv ?? '');
      if (text === '' && !/^(?:mrk|g|pc|sm|em)$/.test(nameOf(node))) throw new OpaqueTag(node);
      return text;
    })
    .join('');
}

const reviewed = /^(?:final|signed-off|reviewed)$/;

function approvalOf(state: string | undefined, approved: string | undefined): Approval {
  if (state !== undefined && reviewed.test(state) && approved !== 'no') return 'reviewed';
  if (approved !== undefined) return approved === 'yes' ? 'human' : 'open';
  return state === undefined ? 'unmarked' : 'open';
}

type Parts = Pick<Unit, 'source' | 'target' | 'approval'>;

/** A unit of 1.2. */
function partsOfOld(unit: XmlElement): Parts {
  const [[source], [target]] = [childrenOf(unit, 'source'), childrenOf(unit, 'target')];
  return {
    source: source && textOf(source),
    target: target ? textOf(target) : '',
    approval: approvalOf(target?.attributes.state, unit.attributes.approved),
  };
}

/** A unit of 2.x, whose text may be divided into segments. */
function partsOfNew(unit: XmlElement): Parts {
  const segments = childrenOf(unit, 'segment', 'ignorable');
  const text = (name: string) => segments.flatMap((segment) => childrenOf(segment, name)).map(textOf);
  const approvals = segments
    .filter((segment) => nameOf(segment) === 'segment')
    .map(({ attributes }) => approvalOf(attributes.state, undefined));
  // What is not approved in part is not approved.
  const approval = (['open', 'unmarked', 'human'] as const).find((least) => approvals.includes(least)) ?? 'reviewed';
  return { source: text('source').join(''), target: text('target').join(''), approval };
}

/** What a unit is the text of. An identifier may be the platform's own, so a name goes before it. */
function keyOf({ attributes: { resname, name, id } }: XmlElement): string {
  return resname ?? name ?? id ?? '';
}

function unitsOf(file: Pick<ExchangeFile, 'path' | 'document'>, root: XmlElement, problems: Problem[]): Unit[] {
  const isOld = (root.attributes.version ?? '').startsWith('1');
  return childrenOf(root, 'file').flatMap((part) => {
    const source = part.attributes['source-language'] ?? root.attributes.srcLang ?? sourceTag;
    const language = part.attributes['target-language'] ?? root.attributes.trgLang ?? '';
    if (tagFor(source, [sourceTag]) === undefined)
      problems.push(
        problemAt(file, {
          ...{ at: part.start, check: 'source', expected: `${sourceTag} as the source language`, found: source },
          fix: 'Export the file with Korean as the source.',
        }),
      );
    return within(part, isOld ? 'trans-unit' : 'unit').flatMap((unit): Unit[] => {
      const key = keyOf(unit);
      try {
        return [{ key, language, at: unit.start, ...(isOld ? partsOfOld(unit) : partsOfNew(unit)) }];
      } catch (error) {
        if (!(error instanceof OpaqueTag)) throw error;
        const { start, end } = error.element;
        const found = quote(file.document.getText().slice(start, end));
        const fix = 'Export the file with placeholders as text, not as tags.';
        problems.push(problemAt(file, { at: start, key, check: 'markup', expected: 'text', found, fix }));
        return [];
      }
    });
  });
}

/** Reads an XLIFF file. Throws where it is none. */
export function readXliff(root: string, absolute: string): ExchangeFile {
  const file = readDocument(root, absolute);
  try {
    const parsed = parseXml(file.document.getText(), { includeOffsets: true }).root;
    if (!parsed || nameOf(parsed) !== 'xliff') throw new Error(`expected XLIFF; found <${parsed?.name ?? ''}>`);
    const problems: Problem[] = [];
    const units = unitsOf(file, parsed, problems);
    return { ...file, units, problems };
  } catch (error) {
    if (error instanceof XmlError)
      throw new Error(
        `${file.path}:${error.line}:${error.column}: expected XML; found ${error.message.split('\n')[0]}`,
      );
    throw new Error(`${file.path}: ${(error as Error).message}`);
  }
}
