import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import type { Io } from '../io.ts';

/** Who decides: the name that is given, that of git, or that of the account. */
export const whoDecides = ({ cwd }: Io, given: string | undefined): string => {
  if (given !== undefined) return given;
  const { stdout } = spawnSync('git', ['config', 'user.name'], { cwd, encoding: 'utf8' });
  return stdout?.trim() || userInfo().username;
};
