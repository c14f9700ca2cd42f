import type { Language } from '../course/check-messages.ts';

/** The same in each language of the command line. */
export type Words = Readonly<Record<Language, string>>;

/** An option, as `parseArgs` takes it, with what it is for. */
export interface Option {
  type: 'boolean' | 'string';
  default?: string;
  /** What stands for its value in the help. */
  value?: string;
  help: Words;
}

/** What can be said of a command without loading it. */
export interface Command {
  /** What may stand behind its name, a line each. */
  usage: readonly string[];
  /** How many operands it takes at most. */
  operands: number;
  summary: Words;
  more?: Words;
  options: Readonly<Record<string, Option>>;
}

const json = { type: 'boolean', help: { en: 'the result as JSON, for other programs', 'zh-CN': '结果写成 JSON，给别的程序用' } } as const;

const lang = {
  type: 'string',
  value: 'zh-CN|en',
  help: { en: 'the language to answer in (the terminal’s)', 'zh-CN': '用哪种语言回答（默认同终端）' },
} as const;

const help = { type: 'boolean', help: { en: 'this help', 'zh-CN': '显示这段说明' } } as const;

const course: Words = {
  en: 'DIR is a course folder; without it, this folder if it has a course.json, otherwise “course”.',
  'zh-CN': 'DIR 是课程文件夹；不写时，本文件夹有 course.json 就用本文件夹，否则用 course。',
};

/** Every command: its options and its help. */
export const commands = {
  check: {
    usage: ['[DIR]'],
    operands: 1,
    summary: { en: 'tells what is wrong in a course, where, and what to do', 'zh-CN': '检查课程：哪里有错，怎么改' },
    more: course,
    options: {
      fix: {
        type: 'boolean',
        help: {
          en: 'fix clear typing slips and “$schema” first; the old files are kept beside them as .bak',
          'zh-CN': '先改好能确定的笔误和“$schema”，原文件旁边留一份 .bak',
        },
      },
      json,
      lang,
      help,
    },
  },
  package: {
    usage: ['[DIR]'],
    operands: 1,
    summary: { en: 'makes the zip for an LMS', 'zh-CN': '打包：生成给学习平台的 zip' },
    more: course,
    options: {
      scorm: {
        type: 'string',
        default: '1.2',
        value: '1.2|2004-3|2004-4',
        help: { en: 'the version of SCORM (1.2)', 'zh-CN': 'SCORM 版本（默认 1.2）' },
      },
      out: {
        type: 'string',
        value: 'FILE',
        help: { en: 'the zip to write (dist/<code>-scorm12.zip)', 'zh-CN': '写到哪个 zip（默认 dist/<code>-scorm12.zip）' },
      },
      json,
      lang,
      help,
    },
  },
  serve: {
    usage: ['[DIR]'],
    operands: 1,
    summary: { en: 'starts the practice LMS with the course', 'zh-CN': '启动练习平台，打开课程' },
    more: {
      en: `${course.en}\nDATA_DIR names the folder of its data (.data), DATABASE_URL a PostgreSQL database.`,
      'zh-CN': `${course['zh-CN']}\nDATA_DIR 是数据文件夹（默认 .data），DATABASE_URL 是 PostgreSQL。`,
    },
    options: {
      port: {
        type: 'string',
        value: 'PORT',
        help: { en: 'the port to answer at (4173); 0 takes a free one', 'zh-CN': '端口（默认 4173；0 表示任选一个空的）' },
      },
      json: {
        type: 'boolean',
        help: {
          en: 'one line of JSON with the address once it answers, for other programs',
          'zh-CN': '启动好了写一行 JSON（含地址），给别的程序用',
        },
      },
      lang,
      help,
    },
  },
  new: {
    usage: ['slide TYPE SECTION/ID', 'roleplay SECTION/ID', 'section ID', 'course FOLDER'],
    operands: 3,
    summary: { en: 'begins a slide, a talk, a section or a course', 'zh-CN': '新建一页、一段对话、一节或一门课' },
    more: {
      en: 'What is written checks without errors and is listed in course.json; nothing is ever overwritten. Its sample texts are in the language of the course, where that is Chinese, English or Korean, else in English.',
      'zh-CN':
        '写出来的脚本检查无误，并已列入 course.json；从不覆盖已有文件。例文用课程的语言写：中文、英文、韩文都有，其他语言的课程用英文例文。',
    },
    options: {
      title: { type: 'string', value: 'TITLE', help: { en: 'its title', 'zh-CN': '标题' } },
      course: {
        type: 'string',
        value: 'DIR',
        help: { en: 'the course folder it goes into (see “check”)', 'zh-CN': '放进哪个课程文件夹（默认同 check）' },
      },
      locale: {
        type: 'string',
        value: 'LOCALE',
        help: {
          en: 'the language a new course is written in, such as ko (the one you are answered in)',
          'zh-CN': '新课程用哪种语言写，例如 ko（默认就是回答用的语言）',
        },
      },
      json,
      lang,
      help,
    },
  },
  translate: {
    usage: ['export --to LOCALE [DIR]', 'import FILE [--overwrite] [DIR]', 'accept --to LOCALE ID…|--all [DIR]'],
    operands: Number.POSITIVE_INFINITY,
    summary: { en: 'gives texts to translators and takes them back', 'zh-CN': '导出要译的文字，写回译文' },
    more: {
      en: 'From a damaged or outdated file the good texts are taken; for each of the others you are told why not. What was corrected in the course since the export stays. “accept” keeps texts that still hold although their source changed.',
      'zh-CN':
        '文件有损坏或过时，好的译文照样写入，其余逐条说明原因；导出之后课程里改过的译文不动。accept：原文改了、译文仍然合适的，照旧保留。',
    },
    options: {
      to: { type: 'string', value: 'LOCALE', help: { en: 'the language, such as ko', 'zh-CN': '哪种语言，例如 ko' } },
      format: { type: 'string', value: 'xliff|csv', help: { en: 'the form of the file', 'zh-CN': '文件格式' } },
      out: { type: 'string', value: 'FILE', help: { en: 'the file to write', 'zh-CN': '写到哪个文件' } },
      all: {
        type: 'boolean',
        help: { en: 'every text whose source has changed, in place of ids', 'zh-CN': '所有原文改过的文字，不用逐个写 id' },
      },
      overwrite: {
        type: 'boolean',
        help: {
          en: 'where a translation was changed in the file and in the course, the file wins',
          'zh-CN': '同一句译文，文件里和课程里都改过的，以文件为准',
        },
      },
      json,
      lang,
      help,
    },
  },
  diff: {
    usage: ['OLD NEW'],
    operands: 2,
    summary: { en: 'tells what becomes of saved answers when NEW replaces OLD', 'zh-CN': '新版换旧版，学员已存的答案会怎样' },
    more: {
      en: 'Each is a course folder or a package. It tells and does not judge: the exit code is 0 whatever changed.',
      'zh-CN': '两边都可以是课程文件夹或课程包。只说明，不评判：读得懂，退出码就是 0。',
    },
    options: { json, lang, help },
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

/** Whether there is a command of this name. */
export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);
