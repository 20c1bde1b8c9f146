export { chineseNumeral, writeNumber, type FaultKind, type NumberingFault } from './fault';
export { innerNumbers, type InnerNumber } from './points';
export { agendaFaults } from './agenda';
export { numberingFaults } from './sequence';
