import type { Language } from '../course/check-messages.ts';
import { FolderInUse } from '../practice/database/lock.ts';
import { DatabaseRefused } from '../practice/database/refused.ts';
import { HostRefused } from '../practice/server/listen.ts';

/** What `serve` says. */
export const serveWords = {
  en: {
    ready: (address: string) => `Parley is ready at ${address}`,
    faulty: (count: number) => `The course has errors (problems: ${count}); the Author page tells what to change.`,
    badPort: (name: string, found: string) => `${name} is “${found}”, but must be a number from 0 to 65535`,
    folderInUse: (folder: string, pid: number) =>
      `The data folder “${folder}” is in use by process ${pid}: stop that one, or set DATA_DIR to another folder.`,
    portInUse: (port: number, other: number) =>
      `Port ${port} is in use: stop the other program, or take another port: parley serve --port ${other}`,
    refused: (folder: string, port: number, code: string) =>
      `“${folder}” or port ${port} may not be used (${code}): set DATA_DIR to another folder, or take another port.`,
    host: (host: string) =>
      `HOST is “${host}”, but sign-in does not exist yet, so Parley answers on this computer only (127.0.0.1): start it without HOST.`,
    unbuilt: 'The player and the pages could not be built:',
  },
  'zh-CN': {
    ready: (address: string) => `Parley 已启动：${address}`,
    faulty: (count: number) => `课程有错误（共 ${count} 个问题），到“编写”页面看要改什么。`,
    badPort: (name: string, found: string) => `${name} 是“${found}”，应该是 0 到 65535 的数字`,
    folderInUse: (folder: string, pid: number) => `数据文件夹“${folder}”正被进程 ${pid} 使用：先停掉它，或者用 DATA_DIR 换一个文件夹。`,
    portInUse: (port: number, other: number) => `端口 ${port} 已被占用：先停掉那个程序，或者换一个端口：parley serve --port ${other}`,
    refused: (folder: string, port: number, code: string) =>
      `“${folder}”或端口 ${port} 没有权限使用（${code}）：用 DATA_DIR 换一个文件夹，或者换一个端口。`,
    host: (host: string) => `HOST 是“${host}”，可是现在还没有登录，Parley 只在本机（127.0.0.1）回应：请不要设 HOST。`,
    unbuilt: '播放器和页面没有生成出来：',
  },
} as const satisfies Record<Language, object>;

/** Why the practice LMS could not start, and what to do. */
export function refusalIn(language: Language, error: unknown, { folder, port }: { folder: string; port: number }): string {
  const words = serveWords[language];
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (error instanceof DatabaseRefused) return error.said[language];
  if (error instanceof HostRefused) return words.host(error.host);
  if (error instanceof FolderInUse) return words.folderInUse(folder, error.pid);
  if (code === 'EADDRINUSE') return words.portInUse(port, port < 65535 ? port + 1 : port - 1);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST')
    return words.refused(folder, port, code);
  if (error instanceof Error && 'stderr' in error) return `${words.unbuilt}\n${error.stderr}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
