import en from '../i18n/slides/en.json' with { type: 'json' };
import ko from '../i18n/slides/ko.json' with { type: 'json' };
import chinese from '../i18n/slides/zh-CN.json' with { type: 'json' };

const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'zh-CN': chinese.roleplay, en: en.roleplay, ko: ko.roleplay };

/** What a skill is called in a language; its id where nobody has named it. */
export const skillName = (skill: string, locale: string): string => texts[locale]?.[`${skill}Skill`] ?? skill;
