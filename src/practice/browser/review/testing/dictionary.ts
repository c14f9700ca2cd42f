import { plainLine, type Line } from '../../../../core/text.ts';
import type { Dictionary, Meaning, Option } from '../../../../review/dictionary.ts';
import { schema } from '../../../../slides/roleplay/roleplay.schema.ts';
import example from '../../../../slides/roleplay/roleplay.example.json';

/** The example of a role-play. */
export const talk = schema.parse(example.slide);

const zh = (words: Line | string) => ({ 'zh-CN': typeof words === 'string' ? words : plainLine(words) });

const scenes = talk.scenes.map((scene): [string, Meaning] => [
  `${talk.id}-${scene.id}`,
  {
    slide: talk.id,
    type: 'choice',
    texts: zh(scene.says),
    replies: scene.replies.map(({ id, text, verdict, coaching }, at): Option => ({
      id,
      letter: 'abcd'[at],
      texts: zh(text),
      right: verdict === 'best',
      coaching: zh(coaching),
    })),
    correct: [scene.replies.filter(({ verdict }) => verdict === 'best').map(({ id }) => id)],
  },
]);

/** A course of a question and a talk, told in Chinese and English. */
export const dictionary: Dictionary = {
  code: 'FM-1-B2',
  edition: '1',
  title: { 'zh-CN': '服务理念与客户应对', en: 'Service and how to answer customers' },
  slides: { check: zh('先问自己'), [talk.id]: zh(talk.title ?? '') },
  decisions: {
    greet: {
      slide: 'check',
      type: 'choice',
      texts: { 'zh-CN': '客户进门，先说哪句？', en: 'A customer comes in: what do you say first?' },
      replies: [
        { id: 'hello', letter: 'a', texts: { 'zh-CN': '您好，请问怎么称呼？', en: 'Hello, may I have your name?' }, right: true },
        {
          id: 'next',
          letter: 'b',
          texts: { 'zh-CN': '下一位，快点。', en: 'Next one, quickly.' },
          right: false,
          coaching: { 'zh-CN': '像在赶人。', en: 'It sounds like being chased away.' },
        },
      ],
      correct: [['hello']],
    },
    ...Object.fromEntries(scenes),
  },
  objectives: {},
  skills: {},
  talks: { [talk.id]: { 'zh-CN': talk } },
};
