import { expect, it } from 'vitest';
import { Example } from './example.js';

it('a bundle of Metro speaks the language of the phone where there is no Intl', () => {
  const example = new Example('react-native');
  example.npm('build');
  const alerts = (...languages: string[]) => {
    const [message, ...alerts] = example
      .npm('start', ...languages)
      .trim()
      .split('\n');
    return { message, alerts: alerts.map((line) => line.replace('Alert: ', '')) };
  };
  const [en, ja, ko] = ['en', 'ja', 'ko'].map((tag) => example.notice(20007, tag));
  expect(alerts('ko-KR', 'en-US').alerts).toEqual([ko, ko]);
  expect(alerts('ko-KR').message).toMatch(/세요\./);
  // The app's texts are Korean and English: i18next falls back where we have a language that the app has not.
  expect(alerts('zh-Hant-TW', 'ja-JP').alerts).toEqual([ja, en]);
  expect(alerts().alerts).toEqual([en, en]);
});
