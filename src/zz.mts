import { mistakes } from '/tmp/h/fix/tests/courses/mistakes.ts';
import { checkCourse } from '/tmp/h/fix/src/course/check.ts';
import { problemLine } from '/tmp/h/fix/src/core/problem.ts';
const lang = process.argv[2] === 'zh' ? 'zh-CN' : 'en';
for (const [name, folder] of Object.entries(mistakes)) { const ps = checkCourse(folder, lang).problems.filter(p=>!p.code.startsWith('learning.')); console.log(`${ps.length===1?' ':'#'} ${name}`); for (const p of ps) console.log('      ', problemLine(p), `[${p.code}]`); }
