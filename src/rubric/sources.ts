/** Where the codebook's behaviours come from, as a reader would look them up. */
export const rubricSources: Readonly<Record<string, string>> = {
  'complaint-procedure':
    'Five-step complaint procedure (article on handling complaints and on roles, 2026): listen, empathise and apologise, find the root cause with the record, solve or escalate with a waiting time, follow up.',
  epitome:
    'Sharma et al. 2020, EPITOME: empathy in text as emotional reaction, interpretation and exploration, each rated 0 to 2.',
  beta: 'Richmond et al. 2012, Verbal De-escalation of the Agitated Patient (Project BETA): ten domains, among them: be concise, identify feelings, set clear limits, offer choices.',
  carp: 'CARP model of complaint calls: control, acknowledge, refocus, problem-solve.',
  scorecards:
    'COPC-style quality scorecards: critical errors fail a contact whatever its score; non-critical ones take points.',
  'apology-studies':
    'Marinova, Singh and Singh 2018, Frontline Problem-Solving Effectiveness (recordings of airport service): work on a solution raises satisfaction, increasingly so as the conversation goes on; much relational work, such as apologies, weakens that effect.',
  'concrete-wording':
    'Packard and Berger 2021, How Concrete Language Shapes Customer Satisfaction: concrete wording signals listening.',
  'plain-language':
    'Article on the tasks of customer service (citing Kelly Services 2019): avoid technical words.',
  'data-protection': 'Undang-Undang 27/2022 on the protection of personal data (UU PDP).',
};
