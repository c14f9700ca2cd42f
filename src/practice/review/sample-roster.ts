import type { Person } from '../../review/records.ts';

const dealers = [
  { dealer: '示例城东店', region: '示例北区', names: ['王芳', '李强', '张敏', '刘洋', '陈静'] },
  { dealer: '示例城西店', region: '示例北区', names: ['杨磊', '赵丽', '黄勇', '周娜'] },
  { dealer: '示例海港店', region: '示例南区', names: ['吴刚', '徐燕', '孙涛', '马兰', '朱军'] },
] as const;

/** So many days after the first start the course is to be done, by dealer; one is late already. */
const daysLeft = [14, 30, -3] as const;

/** People of three dealers that do not exist, for somebody who looks at the practice LMS for the first time. */
export const sampleRoster = (now: Date): readonly Person[] =>
  dealers.flatMap(({ dealer, region, names }, at) =>
    names.map((name) => ({ learner: name, name, dealer, region, due: dayAfter(now, daysLeft[at] ?? 0) })),
  );

const dayAfter = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
