/**
 * Which of n values in ascending order is their percentile, counted from 1: the smallest value that at least so many
 * percent of them do not exceed. It is always one of the values, also where some are "never".
 *
 *   rank = ceil(percent · n / 100)
 *
 * @param percent whole percent, 1 to 100
 * @param count how many values, 1 or more
 *
 * Source: R. Hyndman, Y. Fan, Sample quantiles in statistical packages (1996), definition 1.
 * @example [rankOf(5, 10_000), rankOf(50, 5), rankOf(95, 10)] → [500, 3, 10]
 */
export const rankOf = (percent: number, count: number): number => Math.max(1, Math.ceil((percent * count) / 100));
