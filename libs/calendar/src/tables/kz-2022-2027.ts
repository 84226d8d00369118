import type { CalendarData } from '../calendar-data.js';
import { joinTexts, unconfirmedText } from '../day-texts.js';
import * as name from '../holiday-names.js';
import { dayOff, holiday, provisional, substitute, transfer } from './rows.js';

const transferAct = (year: number) => `Labour Code 85(3), transfer act of ${year}`;

const year2022 = [
  ...transfer('2022-03-05', '2022-03-07', transferAct(2022)),
  ...transfer('2022-08-27', '2022-08-29', transferAct(2022)),
  ...transfer('2022-10-22', '2022-10-24', transferAct(2022)),
];

const year2023 = [
  holiday('2023-01-01', name.newYear),
  holiday('2023-01-02', name.newYear),
  substitute('2023-01-03', '2023-01-01'),
  dayOff('2023-01-07', name.christmas),
  holiday('2023-03-08', name.womensDay),
  holiday('2023-03-21', name.nauryz),
  holiday('2023-03-22', name.nauryz),
  holiday('2023-03-23', name.nauryz),
  holiday('2023-05-01', name.unityDay),
  holiday('2023-05-07', name.defendersDay),
  substitute('2023-05-08', '2023-05-07'),
  holiday('2023-05-09', name.victoryDay),
  dayOff('2023-06-28', name.kurbanAit),
  holiday('2023-07-06', name.capitalDay),
  ...transfer('2023-07-01', '2023-07-07', transferAct(2023)),
  holiday('2023-08-30', name.constitutionDay),
  holiday('2023-10-25', name.republicDay),
  holiday('2023-12-16', name.independenceDay),
  substitute('2023-12-18', '2023-12-16'),
];

const year2024 = [
  holiday('2024-01-01', name.newYear),
  holiday('2024-01-02', name.newYear),
  dayOff('2024-01-07', name.christmas),
  holiday('2024-03-08', name.womensDay),
  holiday('2024-03-21', name.nauryz),
  holiday('2024-03-22', name.nauryz),
  holiday('2024-03-23', name.nauryz),
  substitute('2024-03-25', '2024-03-23'),
  holiday('2024-05-01', name.unityDay),
  holiday('2024-05-07', name.defendersDay),
  ...transfer('2024-05-04', '2024-05-08', 'Labour Code 85(3), order of the Minister of Labour of 17.04.2024'),
  holiday('2024-05-09', name.victoryDay),
  dayOff('2024-06-16', name.kurbanAit),
  holiday('2024-07-06', name.capitalDay),
  substitute('2024-07-08', '2024-07-06'),
  holiday('2024-08-30', name.constitutionDay),
  holiday('2024-10-25', name.republicDay),
  holiday('2024-12-16', name.independenceDay),
];

const year2025 = [
  holiday('2025-01-01', name.newYear),
  holiday('2025-01-02', name.newYear),
  ...transfer('2025-01-05', '2025-01-03', transferAct(2025)),
  dayOff('2025-01-07', name.christmas),
  holiday('2025-03-08', name.womensDay),
  substitute('2025-03-10', '2025-03-08'),
  holiday('2025-03-21', name.nauryz),
  holiday('2025-03-22', name.nauryz),
  holiday('2025-03-23', name.nauryz),
  substitute('2025-03-24', '2025-03-22'),
  substitute('2025-03-25', '2025-03-23'),
  holiday('2025-05-01', name.unityDay),
  holiday('2025-05-07', name.defendersDay),
  holiday('2025-05-09', name.victoryDay),
  dayOff('2025-06-06', name.kurbanAit),
  holiday('2025-07-06', name.capitalDay),
  substitute('2025-07-07', '2025-07-06'),
  holiday('2025-08-30', name.constitutionDay),
  substitute('2025-09-01', '2025-08-30'),
  holiday('2025-10-25', name.republicDay),
  substitute('2025-10-27', '2025-10-25'),
  holiday('2025-12-16', name.independenceDay),
];

// Neither 15 March nor 30 August is a holiday in 2026, the year of the new Constitution.
const year2026 = [
  holiday('2026-01-01', name.newYear),
  holiday('2026-01-02', name.newYear),
  dayOff('2026-01-07', name.christmas),
  holiday('2026-03-08', name.womensDay),
  substitute('2026-03-09', '2026-03-08'),
  holiday('2026-03-21', name.nauryz),
  holiday('2026-03-22', name.nauryz),
  holiday('2026-03-23', name.nauryz),
  substitute('2026-03-24', '2026-03-21'),
  substitute('2026-03-25', '2026-03-22'),
  holiday('2026-05-01', name.unityDay),
  holiday('2026-05-07', name.defendersDay),
  holiday('2026-05-09', name.victoryDay),
  substitute('2026-05-11', '2026-05-09'),
  dayOff('2026-05-27', name.kurbanAit),
  holiday('2026-07-06', name.capitalDay),
  holiday('2026-10-25', name.republicDay),
  substitute('2026-10-26', '2026-10-25'),
  holiday('2026-12-16', name.independenceDay),
];

// Transfers by act are not known yet; the muftiate may put Kurban Ait a day earlier or later.
const year2027 = provisional([
  holiday('2027-01-01', name.newYear),
  holiday('2027-01-02', name.newYear),
  substitute('2027-01-04', '2027-01-02'),
  dayOff('2027-01-07', name.christmas),
  holiday('2027-03-08', name.womensDay),
  holiday('2027-03-15', name.constitutionDay),
  holiday('2027-03-21', name.nauryz),
  holiday('2027-03-22', name.nauryz),
  holiday('2027-03-23', name.nauryz),
  substitute('2027-03-24', '2027-03-21'),
  holiday('2027-05-01', name.unityDay),
  substitute('2027-05-03', '2027-05-01'),
  holiday('2027-05-07', name.defendersDay),
  holiday('2027-05-09', name.victoryDay),
  substitute('2027-05-10', '2027-05-09'),
  dayOff('2027-05-16', joinTexts(name.kurbanAit, unconfirmedText)),
  holiday('2027-07-06', name.capitalDay),
  holiday('2027-10-25', name.republicDay),
  holiday('2027-12-16', name.independenceDay),
]);

/**
 * The working calendar of Kazakhstan for the five-day week. Complete for 2023–2027, of which 2027 is provisional;
 * of 2022 it holds the transfers only, so that year counts as unknown. Law on holidays art. 5, Labour Code art. 84–85.
 */
export const kazakhstanCalendar: CalendarData = {
  version: 'kz-2026-1',
  timeZone: 'Asia/Almaty',
  knownYears: { from: 2023, to: 2027 },
  workingDayEnds: '18:30',
  days: [...year2022, ...year2023, ...year2024, ...year2025, ...year2026, ...year2027].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  ),
};
