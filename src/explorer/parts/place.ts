/** Whether a place is a country as a whole, in whichever language it is named. */
export const isCountry = ({
  name,
  country,
}: {
  name: string;
  country: { name: string; aliases: readonly string[] } | null;
}): boolean => country !== null && [country.name, ...country.aliases].includes(name);
