/** Bullets that copies of a list do not have alike: the import of a PDF writes all of them as hyphens. */

/** As items begin with them, with the most common ones first. */
export const BULLETS = [...'•►-–▪●■○□▶➤✓✔*‣◦—·⁃❖◆◇'].flatMap((bullet) => [`${bullet} `, `${bullet}\u00a0`]);

const BULLET = /^[-–—*•◦▪‣●○■□▶►➤✓✔·⁃❖◆◇](?=\s)\s*/u;

export const hasBullet = (passage: string): boolean => BULLET.test(passage);

/** The same item with another bullet, or none. */
export const withBullet = (passage: string, bullet: string): string => bullet + passage.replace(BULLET, '');
