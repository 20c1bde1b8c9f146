export { chineseNumeral, writeNumber, type FaultKind, type NumberingFault } from './fault';
export { innerNumbers, type InnerNumber } from './points';
export { numberingFaults } from './sequence';
