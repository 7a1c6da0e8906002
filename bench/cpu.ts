/** Where the time goes: CPU time of processes, from Linux's /proc. Elsewhere nothing is known. */
import { readFileSync, readdirSync } from "node:fs";

/** CPU seconds since the start of a process, those of its ended children included; NaN where nobody tells. */
export function cpuSeconds(pid: number): number {
  const fields = statOf(pid);
  // Fields 14 to 17 of proc(5): user and system time, in hundredths of a second, own and of waited-for children.
  return fields ? fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100 : NaN;
}

/** The same for a process and all its living children, such as PostgreSQL's. */
export function cpuSecondsOfFamily(pid: number): number {
  if (!statOf(pid)) return NaN;
  const children = readdirSync("/proc")
    .map(Number)
    .filter((one) => one > 0 && Number(statOf(one)?.[1]) === pid);
  return [pid, ...children].reduce((sum, one) => sum + (cpuSeconds(one) || 0), 0);
}

/** The fields from the third on: the second, the program's name, may hold spaces. */
function statOf(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}
