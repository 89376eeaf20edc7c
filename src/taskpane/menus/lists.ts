import { lazily } from '../parts/fetched/lazy';

/* The lists of the pane's menus are fetched together, when the first of them is opened. */
const lists = () => import('./all-lists');

export const AddList = lazily(() => lists().then((all) => all.AddList));
export const ComponentList = lazily(() => lists().then((all) => all.ComponentList));
export const LanguageList = lazily(() => lists().then((all) => all.LanguageList));
export const PlanList = lazily(() => lists().then((all) => all.PlanList));
