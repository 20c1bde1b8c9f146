export { identityOf, mayBeSame, type Identity } from './identity';
export { foreignNames, foreignRegions, foreignSelves, foreignTeams, type ForeignMention } from './mentions';
