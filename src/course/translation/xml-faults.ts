import type { Finding } from '../finding.ts';

/** A place in a file. */
interface At {
  line: number;
  column: number;
}

/** What is wrong with XML, and where. */
export interface XmlFault extends At, Pick<Finding, 'code' | 'values'> {}

/** What a parser of XML has found `at` a place, as it is told; `closed` is the element that ended last. */
export function xmlFault(message: string, closed: At & { name: string }, at: At): XmlFault {
  if (message.includes('unexpected close tag'))
    return { code: 'exchange.xmlUnclosed', values: { found: closed.name }, line: closed.line, column: closed.column };
  if (message.includes('entity')) return { code: 'exchange.xmlEntity', ...at };
  if (message.includes('attribute')) return { code: 'exchange.xmlAttribute', ...at };
  return { code: 'exchange.xml', ...at };
}
