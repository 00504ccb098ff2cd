import { tags as allTags } from '../languages.js';
import { findingsOf, type LanguageRow, languages, live } from '../report.js';
import { formatRoute } from '../route.js';
import { entries } from '../search/facts.js';
import { FindingList } from './findings.js';

/** More than these are read in the terminal. */
const mostFindings = 50;

const examples: readonly (readonly [title: string, query: string])[] = [
  ['A code', '6206'],
  ['A constant', 'ERR_USER_SIG_EXPIRED'],
  ['Words in any language', '차단'],
  ['A JSON error', '{"ActionStatus":"FAIL","ErrorCode":70009,"ErrorInfo":"usersig does not match"}'],
  ['A line of a log', '10:42:07 E/imsdk login failed, code=70001 desc: usersig expired'],
];

/** Who answers for the texts, in words. */
function provenanceOf({ tag, provenance: { machine, human, reviewed }, total }: LanguageRow): string {
  if (tag === allTags[0]) return 'the source';
  const parts = [
    [machine, 'machine'],
    [human, 'by a person'],
    [reviewed, 'read by a native speaker'],
  ] as const;
  const said = parts.filter(([count]) => count > 0);
  if (said.length === 0) return 'accepted by nobody yet';
  return said.map(([count, what]) => (count === total ? what : `${count} ${what}`)).join(', ');
}

function Languages({ onLanguage }: { onLanguage: (tag: string) => void }) {
  return (
    <section aria-labelledby="languages" class="coverage">
      <h2 id="languages">{languages.length} languages</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Language</th>
            <th scope="col">Texts</th>
            <th scope="col">Written</th>
            {live && <th scope="col">Validation</th>}
          </tr>
        </thead>
        <tbody>
          {languages.map((row) => (
            <tr key={row.tag}>
              <th scope="row">
                {allTags.includes(row.tag) ? (
                  <button type="button" class="link" onClick={() => onLanguage(row.tag)}>
                    <span lang={row.tag}>{row.endonym}</span>
                  </button>
                ) : (
                  <span lang={row.tag}>{row.endonym}</span>
                )}{' '}
                {row.endonym !== row.name && <span class="hint">{row.name}</span>}
              </th>
              <td>{row.translated === row.total ? 'all' : `${Math.floor((row.translated / row.total) * 100)} %`}</td>
              <td>{provenanceOf(row)}</td>
              {live && (
                <td>
                  <Validation tag={row.tag} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What validation says, in a few words. */
function Validation({ tag }: { tag: string }) {
  const findings = findingsOf(tag);
  if (!findings) return <span class="hint">at work …</span>;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const said = [
    [errors, 'error'],
    [findings.length - errors, 'warning'],
  ] as const;
  const words = said.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}${count === 1 ? '' : 's'}`] : []));
  if (words.length === 0) return <>nothing to say</>;
  return (
    <details>
      <summary>{words.join(', ')}</summary>
      <FindingList findings={findings.slice(0, mostFindings)} />
      {findings.length > mostFindings && <p class="hint">All of them: npm run validate -- {tag}</p>}
    </details>
  );
}

interface Props {
  readonly onQuery: (query: string) => void;
  readonly onLanguage: (tag: string) => void;
}

/** What the page shows before anything is asked of it. */
export function Home({ onQuery, onLanguage }: Props) {
  return (
    <div class="home">
      <section>
        <p class="lead">
          What each of the {entries.length} error codes of Tencent Cloud Chat means, what to do about it, and what the
          person reads. Try:
        </p>
        <ul class="examples">
          {examples.map(([title, query]) => (
            <li key={title}>
              <a
                href={formatRoute({ tags: [], query, area: '', sdk: '', action: '' })}
                onClick={(event) => {
                  event.preventDefault();
                  onQuery(query);
                }}
              >
                <span>{title}</span>
                <code>{query}</code>
              </a>
            </li>
          ))}
        </ul>
        <p class="hint keys">
          <kbd>/</kbd> to search, <kbd>↑</kbd> <kbd>↓</kbd> through the results, <kbd>Enter</kbd> to open,{' '}
          <kbd>Esc</kbd> to clear.
        </p>
      </section>
      <Languages onLanguage={onLanguage} />
    </div>
  );
}
