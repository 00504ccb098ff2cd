import { useEffect, useState } from 'preact/hooks';

/** As in style.css. */
const query = '(min-width: 900px)';

/** Whether there is room for the results and a code beside each other. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const read = () => setWide(media.matches);
    media.addEventListener('change', read);
    return () => media.removeEventListener('change', read);
  }, []);
  return wide;
}
