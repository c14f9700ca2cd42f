import type { Words } from './commands.ts';

/** What a command does while it takes long. */
export const doings = {
  checking: { en: 'Checking the course …', 'zh-CN': '正在检查课程……' },
  building: { en: 'Building the player …', 'zh-CN': '正在生成播放器……' },
  buildingPages: { en: 'Building the player and the practice pages …', 'zh-CN': '正在生成播放器和练习平台的页面……' },
  opening: { en: 'Opening the course …', 'zh-CN': '正在打开课程……' },
  packing: { en: 'Packing …', 'zh-CN': '正在打包……' },
  exporting: { en: 'Gathering the texts …', 'zh-CN': '正在收集要译的文字……' },
  importing: { en: 'Taking the translations …', 'zh-CN': '正在写入译文……' },
  comparing: { en: 'Comparing the two editions …', 'zh-CN': '正在比较两个版本……' },
} as const satisfies Readonly<Record<string, Words>>;
