import { calendar2025 } from './calendar-2025.ts';
import { calendar2026 } from './calendar-2026.ts';
import type { Calendar } from './working-days.ts';

/** The official calendar as far as it is published; a new year is one file and one name here. */
export const CALENDARS: Calendar = new Map([calendar2025, calendar2026].map((one) => [one.year, one]));
