export { chineseNumeral, writeNumber, type FaultKind, type NumberingFault } from './fault';
export { innerNumbers, type InnerNumber } from './points';
export { agendaFaults } from './agenda';
export { rowFaults } from './rows';
export { numberingFaults } from './sequence';
