import type { ImErrorDescription } from 'im-error-i18n/core';
import { useState } from 'preact/hooks';
import { actions, sdkNames } from '../actions.js';
import { hasFailed, languageOf, loadLanguage } from '../languages.js';
import { rowOf } from '../report.js';
import { formatRoute } from '../route.js';
import { codeOf, type Entry } from '../search/facts.js';
import { Copy } from './copy.js';
import { Findings } from './findings.js';
import { Limits, useLimits } from './limits.js';
import { Snippets } from './snippets.js';
import { Toast } from './toast.js';

interface TextsProps {
  readonly entry: Entry;
  readonly tag: string;
  /** With the limits that were changed on the page. */
  readonly changed: ImErrorDescription | undefined;
}

/** The texts of a code in one language. */
function Texts({ entry: { key, facts }, tag, changed }: TextsProps) {
  const { endonym, name, direction } = rowOf(tag);
  const text = changed ?? languageOf(tag)?.describe(codeOf(key));
  return (
    <article class="texts">
      <h3>
        <span lang={tag}>{endonym}</span> {endonym !== name && <span class="hint">{name}</span>}
      </h3>
      {text ? (
        <>
          <div>
            <p class="message" lang={tag} dir={direction}>
              {text.message}
            </p>
            <Copy text={text.message} label="Copy message" what={`in ${name}`} />
            <Findings tag={tag} namespace="imError" name={key} />
          </div>
          <div>
            <h4>
              What the person reads <code>{facts.notice}</code>
            </h4>
            <Toast text={text.notice} tag={tag} />
            <Findings tag={tag} namespace="imNotice" name={facts.notice} />
          </div>
        </>
      ) : hasFailed(tag) ? (
        <p class="failed" role="alert">
          {name} could not be loaded.{' '}
          <button type="button" onClick={() => loadLanguage(tag)}>
            Try again
          </button>
        </p>
      ) : (
        <p class="hint loading">Loading {name} …</p>
      )}
    </article>
  );
}

function Facts({ entry: { facts }, docs }: { entry: Entry; docs: string | undefined }) {
  return (
    <dl class="facts">
      <dt>Area</dt>
      <dd>
        <code>{facts.area}</code>
      </dd>
      <dt>SDKs</dt>
      <dd>
        {facts.sdks.map((sdk) => (
          <span class="sdk" key={sdk}>
            <code>{sdk}</code> {sdkNames[sdk] !== sdk && <span class="hint">{sdkNames[sdk]}</span>}
          </span>
        ))}
      </dd>
      {facts.since && (
        <>
          <dt>Since</dt>
          <dd>{facts.since}</dd>
        </>
      )}
      {facts.legacy && (
        <>
          <dt>Legacy</dt>
          <dd>Only SDKs that are no longer current deliver it.</dd>
        </>
      )}
      {docs && (
        <>
          <dt>Documentation</dt>
          <dd>
            <a href={docs} target="_blank" rel="noreferrer">
              {docs.replace(/^https:\/\//, '')}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}

function Action({ entry: { facts } }: { entry: Entry }) {
  const { todo, tone } = actions[facts.action];
  return (
    <section class="action" data-tone={tone} aria-labelledby="action">
      <h3 id="action">
        What to do <code class="badge">{facts.action}</code>
      </h3>
      <p>
        {todo}
        {facts.retryAfter !== undefined && ` Wait ${facts.retryAfter} seconds before another try.`}
      </p>
    </section>
  );
}

/** All that is known of a code. */
export function Detail({ entry, tags }: { entry: Entry; tags: readonly string[] }) {
  const { key, facts } = entry;
  const [own, setOwn] = useState<{ key: string; values: Readonly<Record<string, number>> }>({ key, values: {} });
  const changed = own.key === key ? own.values : {};
  const texts = useLimits(key, changed, tags);
  const tag = tags[0] as string;
  const docs = languageOf(tag)?.describe(codeOf(key)).docs ?? facts.docs?.en ?? Object.values(facts.docs ?? {})[0];
  const link = `${location.href.split('#')[0]}${formatRoute({ code: key, tags, query: '', area: '', sdk: '', action: '' })}`;
  return (
    <div class="detail">
      <header>
        <div>
          <h2 id="detail-title" tabIndex={-1}>
            {key}
          </h2>
          {facts.constant && <code class="constant">{facts.constant}</code>}
        </div>
        <div class="buttons">
          {facts.constant && <Copy text={facts.constant} label="Copy constant" />}
          <Copy text={link} label="Copy link" />
        </div>
      </header>
      <div class="languages" data-count={tags.length}>
        {tags.map((tag) => (
          <Texts key={tag} entry={entry} tag={tag} changed={Object.keys(changed).length > 0 ? texts[tag] : undefined} />
        ))}
      </div>
      <Action entry={entry} />
      {facts.limits && (
        <Limits key={key} entry={entry} changed={changed} onChange={(values) => setOwn({ key, values })} />
      )}
      <section aria-labelledby="facts">
        <h3 id="facts">Facts</h3>
        <Facts entry={entry} docs={docs} />
      </section>
      <Snippets entry={entry} tag={tag} limits={changed} />
    </div>
  );
}
