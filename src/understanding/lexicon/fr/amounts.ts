const small =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
// "Septante", "huitante" and "nonante" are said in Belgium and Switzerland.
const tens: readonly (readonly [number, string])[] = [
  [20, 'vingt'],
  [30, 'trente'],
  [40, 'quarante'],
  [50, 'cinquante'],
  [60, 'soixante'],
  [70, 'septante'],
  [80, 'huitante'],
  [80, 'octante'],
  [80, 'quatre vingt'],
  [90, 'nonante'],
];

/** "Soixante-quinze" is sixty and fifteen. */
function numberWords(): Record<string, string> {
  const found = new Map<number, string[]>();
  const add = (value: number, said: string) =>
    found.set(value, [...(found.get(value) ?? []), said.replace(/-/gu, ' ')]);
  for (const [at, word] of small.entries()) if (at > 0) add(at + 1, word);
  for (const [value, ten] of tens) {
    add(value, ten === 'quatre vingt' ? `${ten}s?` : ten);
    const isLong = ten === 'soixante' || ten === 'quatre vingt';
    for (const [at, word] of small.slice(0, isLong ? 19 : 9).entries())
      add(value + at + 1, at === 0 || (at === 10 && value === 60) ? `${ten} (et )?${word}` : `${ten} ${word}`);
  }
  add(100, 'cent');
  return Object.fromEntries([...found].map(([value, said]) => [`number=${value}`, said.join('; ')]));
}

export const amounts = {
  atLeast: `(pendant |à |d')?(au moins|au minimum|minimum|un minimum de|pas moins de|pas moins d'|au bas mot|>=|≥|mini)`,
  moreThan:
    `(pendant |à |de )?(plus de|plus d'|plus d|\\+ de|\\+ d'|\\+|au delà de|au dessus de|supérieur à|>|plus longtemps que|plus que|davantage que)`.replaceAll(
      '\\',
      '',
    ),
  lessThan: `(pendant |à |de )?(moins de|moins d'|moins d|en dessous de|en dessous d'|sous|inférieur à|<|moins longtemps que|même pas|pas même|moins que|à peine)`,
  atMost: `(pendant |à )?(au plus|au maximum|maximum|max|pas plus de|pas plus d'|jusqu'à|un maximum de|tout au plus|<=|≤)`,
  orMore: 'ou plus; et plus; ou davantage; +; minimum; au moins; au minimum; et davantage',
  orLess: 'ou moins; et moins; maximum; au maximum; au plus',
  'number minute': '# m',
  minute: 'minutes?; min; mins; mn; mns; minuttes?; minute s',
  hourOrClock: 'heures?; h; hrs?; hre; heur',
  percent: '%; pour cent; pourcent; pour ?cents; pourcents; pct; p cent',
  'minutes=30': `une demi heure; demi heure; demi h; 1/2 heure; 1/2h; (une )?demie heure; trente minutes; une bonne demi heure; une petite demi heure`,
  'minutes=15': `(un |1 )?(petit |bon |gros )?quart d'heure; quinze minutes; 1/4 d'heure; un quart d h`,
  'minutes=45': `(les )?(trois|3) quarts d'heure; quarante cinq minutes; 3/4 d'heure`,
  'minutes=60': 'une heure; 1 heure; une bonne heure; une petite heure',
  'minutes=75': 'une heure et quart; une heure quinze',
  'minutes=90': 'une heure et demie?; une heure trente',
  'minutes=120': 'deux heures',
  'percent=50': `(la |une |1/2 )?moitié( du temps)?`,
  'percent=25': `(le|un) quart( (de la|du) (réunion|temps|séance|cours|formation))`,
  'percent=75': `(les )?(trois|3) quarts( (de la|du|de l'|des) (temps|durée))?`,
  'percent=33': `(le|un) tiers`,
  'percent=67': `(les )?(deux|2) tiers`,
  'percent=100': '100 %',
  'moreThan percent=50': `(la |une )?(majeure partie|majorité|plus grande partie|plupart|grande majorité|bonne partie)`,
  ...numberWords(),
  'plus=30': 'et demie?',
  'plus=15': 'et quart',
  'plus=-15': 'moins le quart',
  'at number=12 oclock': "(à|a|vers|jusqu'à|pour) midi; sur le midi",
  'or moreThan': "ou plus (de|d')",
  'or lessThan': "ou moins (de|d')",
  'and moreThan': "et plus (de|d')",
  'and lessThan': "et moins (de|d')",
  'between number=1 and': '(pendant )?entre une et',
  between: '(pendant )?entre',
  at: 'à; vers; aux environs de; aux alentours de; autour de; sur le coup de',
};
