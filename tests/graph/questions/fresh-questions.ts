import type { AskedQuestion } from './questions.ts';

/**
 * Questions of a reader who knew the data, but neither the rules of the search nor the other questions. They measure what the rules
 * are worth for what nobody had in mind, so no rule is made for one of them.
 */
export const FRESH_QUESTIONS: readonly AskedQuestion[] = [
  {
    text: 'why is China suddenly being so nice to South Korea',
    expected: [
      'Motive:china-economic-recovery',
      'Motive:china-loosen-us-led-coalition',
      'Motive:china-distance-from-north-korea',
      'Motive:china-improve-ties-with-south-korea',
    ],
  },
  {
    text: 'what should governments do about shell companies',
    expected: [
      'Recommendation:open-ownership/make-commitments',
      'Recommendation:open-ownership/deliver-on-commitments',
      'Recommendation:open-ownership/mandate-agencies-to-use-data',
      'Recommendation:open-ownership/require-central-registers-in-global-standards',
    ],
  },
  {
    text: 'when did Biden and Xi speak on the phone in 2024',
    expected: ['Event:white-house/biden-xi-call-april-2024'],
  },
  {
    text: 'who thinks brokers are useful for carbon removal',
    expected: [
      'Stance:carbonplan/some-stakeholders-value-brokers-highly',
      'Stance:carbonplan/some-stakeholders-see-brokers-as-less-important',
      'Stance:carbonplan/a-buyer-judges-frontier-solutions-without-brokers',
      'Issue:carbonplan/role-of-brokers-in-long-duration-cdr',
    ],
  },
  {
    text: 'what will happen to the US-Korea alliance under Trump 2.0',
    expected: [
      'Forecast:rok-us-strain-grows-likelier',
      'Event:rok-us-disagreements-second-trump-term',
      'Issue:rok-us-alliance-strains',
      'Relation:south-korea-and-united-states',
    ],
  },
  {
    text: 'how many countries have promised beneficial ownership transparency?',
    expected: [
      'Finding:open-ownership/over-100-countries-have-committed',
      'Finding:open-ownership/44-countries-are-fully-committed',
      'Finding:open-ownership/66-countries-are-partially-committed',
    ],
  },
  {
    text: '$100 per ton carbon removal what does it mean',
    expected: [
      'Finding:carbonplan/hundred-dollar-benchmark-is-read-in-three-ways',
      'Issue:carbonplan/target-cost-of-long-duration-cdr',
      'Forecast:carbonplan/cost-barrier-overcome-below-hundred-dollars',
      'Forecast:carbonplan/scaling-cdr-requires-lower-costs',
    ],
  },
  {
    text: '윤석열 탄핵',
    expected: ['Event:yoon-impeachment-2024', 'Event:yoon-removal-2025'],
  },
  {
    text: '시진핑 방한 언제',
    expected: ['Event:xi-jinping-visit-to-south-korea', 'Event:rok-china-summit-at-apec-2025'],
  },
  {
    text: 'Wie viele Sicherheitsgesetze hat Deutschland seit 2001 beschlossen?',
    expected: [
      'Finding:buendnis-f5/many-security-laws-since-2001',
      'Event:buendnis-f5/security-laws-in-germany-since-2001',
    ],
  },
  {
    text: 'Staatstrojaner verbieten',
    expected: [
      'Recommendation:buendnis-f5/ban-spyware-entirely',
      'Recommendation:buendnis-f5/forbid-authorities-such-software',
      'Recommendation:buendnis-f5/moratorium-on-invasive-software',
      'Motive:buendnis-f5/alliance-wants-a-worldwide-stop-of-state-trojans',
      'Issue:buendnis-f5/surveillance-software',
    ],
  },
  {
    text: 'benificial ownership registers mandatory',
    expected: [
      'Issue:open-ownership/central-beneficial-ownership-registers',
      'Recommendation:open-ownership/move-towards-mandatory-central-registers',
      'Recommendation:open-ownership/require-central-registers-in-global-standards',
      'Stance:open-ownership/central-registers-are-essential',
    ],
  },
  {
    text: 'hydrogn investmnt',
    expected: [
      'Finding:white-house/clean-hydrogen-investment-gap',
      'Finding:white-house/clean-hydrogen-needs-investment-until-2030',
      'Forecast:white-house/hydrogen-investments-spread-along-value-chain',
      'Event:white-house/us-clean-hydrogen-project-announcements',
    ],
  },
  {
    text: 'second thomas shoal',
    expected: [
      'Event:white-house/china-philippines-incidents-at-second-thomas-shoal',
      'Stance:white-house/us-concerned-about-conduct-at-shoal',
      'Finding:white-house/shoal-discussed-for-years',
      'Finding:white-house/no-less-unsafe-conduct-towards-partners',
      'Forecast:white-house/conduct-at-shoal-has-unintended-consequences',
    ],
  },
  {
    text: '27 July 2024 Pyongyang',
    expected: ['Event:north-korea-victory-day-2024', 'Event:chinese-ambassador-absent-from-victory-day-2024'],
  },
  {
    text: 'EV chargers chicken and egg problem',
    expected: [
      'Finding:white-house/neither-ev-buyers-nor-charger-companies-act-first',
      'Issue:white-house/electric-vehicle-charging-coordination',
      'Motive:white-house/biden-solve-ev-charging-coordination',
      'Forecast:white-house/making-ev-chargers-does-not-pay-if-evs-spread-slowly',
    ],
  },
  {
    text: 'what should the next German government do against discrimination by algorithms',
    expected: [
      'Recommendation:buendnis-f5/amend-equal-treatment-act',
      'Recommendation:buendnis-f5/widen-protected-characteristics',
      'Recommendation:buendnis-f5/more-legal-means-against-algorithmic-discrimination',
      'Recommendation:buendnis-f5/right-of-collective-action',
      'Recommendation:buendnis-f5/develop-equal-treatment-act',
    ],
  },
  {
    text: 'what did the three leaders at Camp David say about Taiwan',
    expected: ['Stance:white-house/camp-david-leaders-want-peace-across-taiwan-strait'],
  },
  {
    text: 'north korean missile warning data sharing start date',
    expected: [
      'Event:white-house/us-japan-rok-missile-warning-data-sharing',
      'Forecast:white-house/camp-david-partners-share-missile-warnings-in-2023',
      'Forecast:white-house/camp-david-leaders-share-missile-warnings-in-2023',
    ],
  },
  {
    text: 'who says China is past its peak',
    expected: ['Stance:peak-china-thesis', 'Grouping:peak-china-theorists'],
  },
];
