/** Bullets that copies of a list do not have alike: the import of a PDF writes all of them as hyphens. */

const BULLETS = [...'-–—*•◦▪‣●○■□▶►➤✓✔·⁃❖◆◇'];
const BULLET = /^[-–—*•◦▪‣●○■□▶►➤✓✔·⁃❖◆◇](?=\s)/u;
const SPACES = [' ', '\u00a0'];

/** A passage that begins with a bullet, with each of the others. */
export const withOtherBullets = (passage: string): string[] => {
  if (!BULLET.test(passage)) return [];
  const rest = withoutBullet(passage);
  return BULLETS.flatMap((bullet) => SPACES.map((space) => `${bullet}${space}${rest}`));
};

export const withoutBullet = (line: string): string => line.replace(BULLET, '').trimStart();
