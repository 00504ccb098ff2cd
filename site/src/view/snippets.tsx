import { codeOf, type Entry } from '../search/facts.js';
import { Copy } from './copy.js';

interface Props {
  readonly entry: Entry;
  readonly tag: string;
  /** Limits that were changed on the page, by name. */
  readonly limits?: Readonly<Record<string, number>> | undefined;
}

function snippetsOf({ entry: { key, facts }, tag, limits }: Props): [title: string, code: string][] {
  const code = codeOf(key);
  const value = typeof code === 'number' ? `${code}` : `'${code}'`;
  const plain = `import { formatImError } from 'im-error-i18n'

formatImError(${value}, '${tag}')
formatImError(${value}, '${tag}', { audience: 'user' })`;
  const identifier = tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const numbers = Object.entries(limits ?? {}).map(([name, number]) => `${name}: ${number}`);
  const own = `import { createImErrors } from 'im-error-i18n/core'
import { ${identifier} } from 'im-error-i18n/limits/${tag}'

const { formatImError } = createImErrors({
  locales: [${identifier}],
  limits: { ${/^\w+$/.test(key) ? key : `'${key}'`}: { ${numbers.join(', ')} } },
})
formatImError(${value}, '${tag}')`;
  return [
    numbers.length > 0 ? ['Plain, with these limits', own] : ['Plain', plain],
    ['i18next', `i18next.t('imError:${key}')\ni18next.t('imNotice:${facts.notice}')`],
    [
      'FormatJS, react-intl',
      `intl.formatMessage({ id: 'imError.${key}' })\nintl.formatMessage({ id: 'imNotice.${facts.notice}' })`,
    ],
  ];
}

/** What an app would write. */
export function Snippets(props: Props) {
  return (
    <section aria-labelledby="snippets">
      <h3 id="snippets">In an app</h3>
      {snippetsOf(props).map(([title, text]) => (
        <div class="snippet" key={title}>
          <header>
            <h4>{title}</h4>
            <Copy text={text} label="Copy" what={`the code for ${title}`} />
          </header>
          <pre>
            <code>{text}</code>
          </pre>
        </div>
      ))}
    </section>
  );
}
