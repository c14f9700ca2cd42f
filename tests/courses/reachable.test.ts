import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locales } from '../../src/core/locale.ts';
import { unreachableLocales } from '../../src/course/translation/reachable.ts';
import { courseLocale } from '../../src/player/course-locale.ts';
import { fixture } from './fixtures.ts';
import { compiled } from './packed.ts';

it('the languages told as out of reach are those that the player never shows', () => {
  const outline = compiled(fixture('small')).locales['zh-CN']?.outline;
  if (!outline) throw new Error('the small course does not compile');
  const tag = fc.constantFrom('zh-CN', 'zh-TW', 'en', 'en-GB', 'ko', 'fr', 'ja', 'pt-BR');
  fc.assert(
    fc.property(fc.uniqueArray(tag, { minLength: 1 }), (listed) => {
      const shown = locales.map((spoken) => courseLocale({ ...outline, locales: listed }, spoken));
      expect(unreachableLocales(listed)).toEqual(listed.filter((one) => !shown.includes(one)));
    }),
  );
  expect(unreachableLocales(['zh-CN', 'en', 'ko', 'fr', 'zh-TW'])).toEqual(['fr', 'zh-TW']);
  expect(unreachableLocales(['ja', 'en'])).toEqual([]);
});
