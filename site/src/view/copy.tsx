import { useEffect, useState } from 'preact/hooks';

/** A button that copies a text, and says so. */
export function Copy({ text, label, what }: { text: string; label: string; what?: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = said ? setTimeout(() => setSaid(''), 1600) : undefined;
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      // Without https, or where the person said no.
      setSaid('Not allowed here');
    }
  };
  return (
    <span class="copy">
      <button type="button" onClick={copy} data-done={said === 'Copied'}>
        {said || label}
        {what && <span class="unseen"> {what}</span>}
      </button>
      <span class="unseen" role="status">
        {said && `${said}: ${text}`}
      </span>
    </span>
  );
}
