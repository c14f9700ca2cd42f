import { expect } from '@open-wc/testing';
import { appOf, browserOf } from './browser.ts';

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 15_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 13; SM-S911N';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const blink = 'AppleWebKit/537.36 (KHTML, like Gecko)';

const agents: readonly (readonly [agent: string, name: string, version: number, isOld: boolean, app: string])[] = [
  [`${windows} ${blink} Chrome/120.0.0.0 Safari/537.36`, 'Chrome', 120, false, ''],
  [`${windows} ${blink} Chrome/104.0.0.0 Safari/537.36`, 'Chrome', 104, true, ''],
  [`${windows} ${blink} Chrome/120.0.0.0 Safari/537.36 Edg/120.0.2210.91`, 'Edge', 120, false, ''],
  [`${windows} ${blink} Chrome/119.0.0.0 Safari/537.36 OPR/105.0.0.0`, 'Opera', 119, false, ''],
  [`${windows.slice(0, -1)}; rv:109.0) Gecko/20100101 Firefox/109.0`, 'Firefox', 109, true, ''],
  [`${mac} Version/16.4 Safari/605.1.15`, 'Safari', 16, false, ''],
  [`${mac} Version/15.6 Safari/605.1.15`, 'Safari', 15, true, ''],
  [`${phone} Version/15.6 Mobile/15E148 Safari/604.1`, 'iOS', 15, true, ''],
  [`${phone.replace('15_6', '17_2')} CriOS/120.0.6099.119 Mobile/15E148 Safari/604.1`, 'iOS', 17, false, ''],
  [`${phone.replace('15_6', '16_1')} Mobile/15E148 MicroMessenger/8.0.40 NetType/WIFI`, 'iOS', 16, false, 'WeChat'],
  [`${phone.replace('15_6', '16_1')} Mobile/15E148`, 'iOS', 16, false, 'iOS'],
  [`${android}) ${blink} SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36`, 'Samsung Internet', 115, false, ''],
  [`${android}; wv) ${blink} Version/4.0 Chrome/110.0.0.0 Mobile Safari/537.36 DingTalk/7.0`, 'Chrome', 110, false, 'DingTalk'],
  [`${android}; wv) ${blink} Version/4.0 Chrome/99.0.0.0 Mobile Safari/537.36`, 'Chrome', 99, true, 'Android'],
  [`${android}; wv) ${blink} Version/4.0 Chrome/99.0.0.0 Mobile Safari/537.36 KAKAOTALK/10.4.0`, 'Chrome', 99, true, 'KakaoTalk'],
];

describe('a browser says what it is', () => {
  for (const [agent, name, version, isOld, app] of agents) {
    it(`${name} ${version} ${app}`, () => {
      const found = browserOf(agent);
      expect([found.name, found.version, found.version < found.least, appOf(agent)]).to.deep.equal([name, version, isOld, app]);
    });
  }

  it('and one that nobody knows is told by its own words', () => {
    expect(browserOf('Lynx/2.9.0dev.12')).to.deep.equal({ engine: 'other', name: 'Lynx/2.9.0dev.12', version: 0, least: 0 });
  });
});
