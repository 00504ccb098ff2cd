import { resources } from './resources'

/** The app's list of languages. */
export function LanguageSelect({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  return (
    <select aria-label="Language" value={value} onChange={(event) => onChange(event.target.value)}>
      {Object.keys(resources).map((code) => (
        <option key={code}>{code}</option>
      ))}
    </select>
  )
}
