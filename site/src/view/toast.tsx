import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rowOf } from '../report.js';

/** A toast takes two lines on a narrow phone; what is longer hides what the person was doing. */
const mostLines = 2;

/** The notice as an app shows it on a phone. It is measured, so that too long a text is seen. */
export function Toast({ text, tag }: { text: string; tag: string }) {
  const box = useRef<HTMLParagraphElement>(null);
  const [lines, setLines] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other lines.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const height = Number.parseFloat(getComputedStyle(element).lineHeight);
      setLines(Math.round(element.clientHeight / height));
    };
    measure();
    // A font that comes later may break lines elsewhere.
    document.fonts.ready.then(measure);
  }, [text, tag]);
  return (
    <figure class="phone" data-long={lines > mostLines}>
      <div class="toast">
        <div>
          <p ref={box} lang={tag} dir={rowOf(tag).direction}>
            {text}
          </p>
        </div>
      </div>
      <figcaption>
        {lines > mostLines
          ? `${lines} lines on a phone of 320 px: too long for a toast`
          : `On a phone of 320 px: ${lines} ${lines === 1 ? 'line' : 'lines'}`}
      </figcaption>
    </figure>
  );
}
