import type { Language } from '../../course/check-messages.ts';

const did = (meant: string | undefined) => (meant ? `; did you mean “${meant}”?` : '.');
const shi = (meant: string | undefined) => (meant ? `，是不是“${meant}”？` : '。');

/** What `parley new` says. */
export const sayings = {
  en: {
    what: 'say what is to begin: slide, roleplay, section or course',
    noType: (found: string | undefined, types: string, meant?: string) =>
      found ? `there is no slide type “${found}”${did(meant)} Types: ${types}` : `a slide needs a type: ${types}`,
    noSlide: 'say where it goes: SECTION/ID, such as m1/first-words',
    noName: 'a name is missing',
    badName: (name: string) => `“${name}” cannot be a name: use lower-case letters, digits and hyphens, such as first-words`,
    noSection: (section: string, meant?: string) =>
      `course.json has no section “${section}”${did(meant)} “parley new section ${section} --title …” makes it`,
    there: (path: string) => `${path} is there already and stays as it is`,
    used: (id: string, where: string) => `the id “${id}” is taken by ${where}`,
    unreadable: (file: string) => `${file} cannot be read: “parley check” tells why`,
    noQuiz: (section: string) => `results need a quiz in the same section: “parley new slide quiz ${section}/…” makes it`,
    fewPeople: 'a talk needs two characters in people.json: a customer and who speaks with them',
    noPeople: 'this slide shows people: people.json needs a character and a mood',
    notEmpty: (folder: string) => `the folder ${folder} is not empty; name another one`,
    isFile: (path: string) => `${path} is a file; name a folder for the new course`,
    noFolder: 'name the folder of the new course',
    made: (path: string) => `✓ ${path}`,
    listed: (section: string) => `  listed at the end of “${section}” in course.json`,
    listedBefore: (section: string, slide: string) => `  listed in “${section}” in course.json, before the pledge “${slide}” that ends it`,
    next: (check: string, serve: string) => `  ${check} tells what is wrong; ${serve} shows it`,
    tooMany: (extra: string) => `“${extra}” is one too many; a name with spaces goes into quotation marks`,
    onlyCourse: 'only “new course” takes --locale: a slide is begun in the language of its course',
    noCourse: '“new course” takes no --course: the folder it names is the course',
    badLocale: (found: string) => `“${found}” is no language; write it like ko or pt-BR`,
  },
  'zh-CN': {
    what: '要新建什么：slide（页）、roleplay（对话）、section（节）还是 course（课程）',
    noType: (found: string | undefined, types: string, meant?: string) =>
      found ? `没有页面类型“${found}”${shi(meant)}类型有：${types}` : `要写明页面类型：${types}`,
    noSlide: '要写明放在哪里：节/编号，例如 m1/first-words',
    noName: '还差一个名字',
    badName: (name: string) => `“${name}”不能当名字：只用小写字母、数字和连字符，例如 first-words`,
    noSection: (section: string, meant?: string) =>
      `course.json 里没有“${section}”这一节${shi(meant)}用 parley new section ${section} --title … 新建`,
    there: (path: string) => `${path} 已经有了，保持原样`,
    used: (id: string, where: string) => `编号“${id}”已经用在 ${where}`,
    unreadable: (file: string) => `${file} 读不了：用 parley check 看原因`,
    noQuiz: (section: string) => `results 要有同一节的测验：先用 parley new slide quiz ${section}/… 新建`,
    fewPeople: '对话要两个人物：people.json 里要有客户，也要有跟他说话的人',
    noPeople: '这一页有人物：people.json 里至少要有一个人物和一种神情',
    notEmpty: (folder: string) => `文件夹 ${folder} 里已经有东西，换一个名字`,
    isFile: (path: string) => `${path} 是一个文件，请给新课程写一个文件夹`,
    noFolder: '要写明新课程的文件夹',
    made: (path: string) => `✓ ${path}`,
    listed: (section: string) => `  已列在 course.json 的“${section}”一节最后`,
    listedBefore: (section: string, slide: string) => `  已列在 course.json 的“${section}”一节，最后一页承诺“${slide}”仍排在最后`,
    next: (check: string, serve: string) => `  ${check} 检查，${serve} 看效果`,
    tooMany: (extra: string) => `多了“${extra}”；名字里有空格的，要加引号`,
    onlyCourse: '--locale 只用于 new course：新建的页跟课程用同一种语言',
    noCourse: 'new course 不用 --course：写的文件夹就是课程',
    badLocale: (found: string) => `“${found}”不是语言代码；请写成 ko 或 pt-BR 这样`,
  },
} as const satisfies Record<Language, object>;

export type Said = (typeof sayings)[Language];
