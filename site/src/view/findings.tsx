import { type Finding, findingsOfText } from '../report.js';

/** What validation says about one text; for translators only. */
export function Findings({ tag, namespace, name }: { tag: string; namespace: 'imError' | 'imNotice'; name: string }) {
  const findings = findingsOfText(tag, namespace, name);
  if (findings.length === 0) return null;
  return <FindingList findings={findings} />;
}

export function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul class="findings">
      {findings.map(({ severity, check, file, line, sentence }) => (
        <li key={`${file}:${line} ${check} ${sentence}`} data-severity={severity}>
          <strong>{check}</strong> {sentence}{' '}
          <code>
            {file}:{line}
          </code>
        </li>
      ))}
    </ul>
  );
}
