export { AddList } from './add-list';
export { ComponentList } from './component-list';
export { LanguageList } from './language-list';
export { PlanList } from './plan-list';
