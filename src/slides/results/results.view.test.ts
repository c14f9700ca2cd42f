import { expect } from '@open-wc/testing';
import { axe } from '../../../tests/browser/axe.ts';
import { mount, unmount, type Mounted } from '../../../tests/browser/mount.ts';
import type { CourseFacts, QuizFacts } from '../../course/facts.ts';
import { schema } from './results.schema.ts';

const slide = schema.parse({
  id: 'how-it-went',
  type: 'results',
  title: '你的结果',
  of: 'check',
  passed: '要点已经握在手里。',
  failed: '先回看下面几处。',
});
const missed = [{ text: ['结果高于期待时，客户感受如何？'], screens: ['gap'], links: [{ id: 'gap', title: '期待与结果' }] }];
const failed: QuizFacts = { earned: 3, possible: 5, percent: 60, passed: false, last: { earned: 3, possible: 5 }, missed, triesLeft: 2 };
const passed: QuizFacts = {
  earned: 5,
  possible: 5,
  percent: 100,
  passed: true,
  last: { earned: 5, possible: 5 },
  missed: [],
  triesLeft: 1,
};

const facts = (results?: QuizFacts, share = 60): CourseFacts => {
  const rules: CourseFacts['rules'] = {
    passMark: 80,
    minutes: 25,
    counts: 'best',
    scored: share ? [{ id: 'check', title: '小测', share }] : [],
  };
  return results ? { rules, results } : { rules };
};
const press = ({ root }: Mounted<'results'>, selector: string) => root.querySelector<HTMLElement>(selector)?.click();

describe('<slide-results>', () => {
  afterEach(unmount);

  it('is accessible, failed, passed and without a result', async () => {
    for (const results of [failed, passed, undefined]) {
      const { column } = await mount('results', { slide, facts: facts(results) });
      await axe(column);
      unmount();
    }
  });

  it('says how it went, what passes and which try counts', async () => {
    const { root } = await mount('results', { slide, facts: facts(failed) });
    expect(root.querySelector('[role="img"]')?.getAttribute('aria-label')).to.equal('得分 60%，及格线 80%');
    expect(root.textContent)
      .to.contain('还没通过')
      .and.to.contain('先回看下面几处')
      .and.to.contain('答对 3 / 5')
      .and.to.contain('60%')
      .and.to.contain('最好的一次');
    expect(root.querySelector('.share')?.getAttribute('stroke-dasharray')).to.equal('60 100');
  });

  it('leads back to what was missed', async () => {
    const mounted = await mount('results', { slide, facts: facts(failed) });
    press(mounted, '.missed .link');
    expect(mounted.asks).to.deep.equal([{ want: 'go', slide: 'gap' }]);
  });

  it('offers a further try while one is left', async () => {
    const mounted = await mount('results', { slide, facts: facts(failed) });
    press(mounted, '.again .plain');
    expect(mounted.asks).to.deep.equal([{ want: 'retry', slide: 'check' }]);
    await mounted.give({ facts: facts(passed) });
    expect(mounted.root.querySelectorAll('.again .plain').length).to.equal(1);
    expect(mounted.root.querySelectorAll('.primary').length).to.equal(0);
    await mounted.give({ facts: facts({ ...failed, triesLeft: 0 }) });
    expect(mounted.root.querySelectorAll('.again button').length).to.equal(0);
    expect(mounted.root.textContent).to.contain('次数已用完');
  });

  it('tells the last try apart from the one that counts', async () => {
    const { root } = await mount('results', { slide, facts: facts({ ...failed, last: { earned: 1, possible: 5 } }) });
    expect(root.querySelector('.facts')?.textContent).to.contain('答对 3 / 5').and.to.contain('最近一次：1 / 5');
    const same = await mount('results', { slide, facts: facts(failed) });
    expect(same.root.querySelector('.facts')?.textContent).not.to.contain('最近一次');
  });

  it('tells the course’s score beside the quiz’s, part by part', async () => {
    const parts = [
      { id: 'talk', title: '怒气冲冲', share: 40, percent: 60 },
      { id: 'check', title: '小测', share: 60, percent: 80 },
    ];
    const course = { percent: 72, passed: false, parts };
    const mounted = await mount('results', { slide, facts: { ...facts(passed), course } });
    const section = mounted.root.querySelector('.course');
    expect(section?.textContent).to.contain('课程成绩 72%').and.to.contain('80%').and.to.contain('占总分 40%').and.to.contain('再练一次');
    press(mounted, '.course .link');
    expect(mounted.asks).to.deep.equal([{ want: 'go', slide: 'talk' }]);
    await axe(mounted.column);
    await mounted.give({
      facts: { ...facts(passed), course: { passed: false, parts: [{ id: 'talk', title: '怒', share: 40 }, ...parts.slice(1)] } },
    });
    expect(mounted.root.querySelector('.course')?.textContent).to.contain('还没做').and.not.to.contain('再练一次');
    await mounted.give({ facts: { ...facts(passed), course: { percent: 80, passed: true, parts: parts.slice(1) } } });
    expect(mounted.root.querySelector('.course')).to.equal(null);
  });

  it('says that practice does not count', async () => {
    const { root } = await mount('results', { slide, facts: facts(passed, 0) });
    expect(root.textContent).to.contain('不计入课程成绩').and.to.contain('全部答对');
  });

  it('leads to the quiz where there is no result yet', async () => {
    const mounted = await mount('results', { slide, facts: facts() });
    press(mounted, 'button');
    expect(mounted.asks).to.deep.equal([{ want: 'go', slide: 'check' }]);
  });

  it('fits 360 px and emits nothing by itself', async () => {
    const mounted = await mount('results', { slide, facts: facts(failed) }, { width: 328 });
    expect(mounted.column.scrollWidth).to.be.at.most(328);
    expect(mounted.acts).to.deep.equal([]);
    expect(mounted.asks).to.deep.equal([]);
    for (const button of mounted.root.querySelectorAll('button')) expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });
});
