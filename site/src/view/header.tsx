import { imErrorActions, imErrorAreas, imErrorSdks } from 'im-error-i18n/catalog';
import { useEffect, useState } from 'preact/hooks';
import { sdkNames } from '../actions.js';
import { tags as allTags } from '../languages.js';
import { rowOf } from '../report.js';
import type { Route } from '../route.js';
import { readSetting, writeSetting } from '../settings.js';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  /** What stands for no choice. */
  readonly none?: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

function Select({ label, value, none, options, onChange }: SelectProps) {
  return (
    <label class="select" data-set={none !== undefined && value !== ''}>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

const names = allTags.map((tag) => [tag, rowOf(tag).endonym] as const);
const plain = (values: readonly string[]) => values.map((value) => [value, value] as const);

interface LanguagesProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** One language, or two beside each other. */
export function LanguageSelects({ tags: [first = '', second = ''], onChange }: LanguagesProps) {
  return (
    <>
      <Select
        label="Language"
        value={first}
        options={names}
        onChange={(tag) => onChange(tag === second || !second ? [tag] : [tag, second])}
      />
      <Select
        label="Beside it"
        value={second}
        none="—"
        options={names.filter(([tag]) => tag !== first)}
        onChange={(tag) => onChange(tag ? [first, tag] : [first])}
      />
    </>
  );
}

export function FilterSelects({ route, onChange }: { route: Route; onChange: (change: Partial<Route>) => void }) {
  const sdks = imErrorSdks.map((sdk) => [sdk, sdkNames[sdk] === sdk ? sdk : `${sdk}: ${sdkNames[sdk]}`] as const);
  return (
    <div class="filters">
      <Select
        label="Area"
        value={route.area}
        none="all"
        options={plain(imErrorAreas)}
        onChange={(area) => onChange({ area })}
      />
      <Select label="SDK" value={route.sdk} none="all" options={sdks} onChange={(sdk) => onChange({ sdk })} />
      <Select
        label="Action"
        value={route.action}
        none="all"
        options={plain(imErrorActions)}
        onChange={(action) => onChange({ action })}
      />
      {(route.area || route.sdk || route.action) && (
        <button type="button" class="clear" onClick={() => onChange({ area: '', sdk: '', action: '' })}>
          Clear filters
        </button>
      )}
    </div>
  );
}

const themes = [
  ['', 'system'],
  ['light', 'light'],
  ['dark', 'dark'],
] as const;

export function ThemeSelect() {
  const [theme, setTheme] = useState(() => readSetting('theme'));
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    writeSetting('theme', theme);
  }, [theme]);
  return <Select label="Theme" value={theme} options={themes} onChange={setTheme} />;
}
