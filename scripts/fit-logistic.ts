/** Logistic regression for the scripts that fit weights; linear algebra is ml-matrix's. */
import { Matrix, solve } from 'ml-matrix';

export interface LogisticModel {
  readonly bias: number;
  /** One a column, on the scale of the inputs. */
  readonly weights: readonly number[];
}

const MOST_ROUNDS = 30;
const SMALLEST_STEP = 1e-5;
/** The bias is not penalised; so little keeps the equations solvable. */
const LEAST_PENALTY = 1e-6;

/**
 * Ridge-penalised by Newton's method (iteratively reweighted least squares). `rows` are equally long lists of numbers,
 * `labels` their answers; the penalty is on standardised weights, a share of the rows.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  ridgeShare: number,
): LogisticModel {
  const inputs = new Matrix(rows.map((row) => [...row]));
  const means = inputs.mean('column');
  const scales = inputs.standardDeviation('column', { mean: means, unbiased: false }).map((scale) => scale || 1);
  const scaled = inputs.subRowVector(means).divRowVector(scales);
  const all = new Matrix(scaled.rows, scaled.columns + 1).fill(1).setSubMatrix(scaled, 0, 1);
  const truth = Matrix.columnVector(labels.map(Number));
  const weights = Matrix.zeros(all.columns, 1);
  const penalty = rows.length * ridgeShare;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const chances = all.mmul(weights).neg().exp().add(1).pow(-1);
    const gradient = all.transpose().mmul(Matrix.sub(truth, chances));
    const spread = chances.to1DArray().map((chance) => chance * (1 - chance));
    const hessian = all.transpose().mmul(all.clone().mulColumnVector(spread));
    for (let k = 0; k < all.columns; k += 1) {
      hessian.set(k, k, hessian.get(k, k) + (k === 0 ? LEAST_PENALTY : penalty));
      if (k > 0) gradient.set(k, 0, gradient.get(k, 0) - penalty * weights.get(k, 0));
    }
    const step = solve(hessian, gradient);
    weights.add(step);
    if (step.abs().max() < SMALLEST_STEP) break;
  }
  const [bias = 0, ...rest] = weights.to1DArray();
  const unscaled = rest.map((weight, k) => weight / (scales[k] ?? 1));
  return { bias: bias - unscaled.reduce((sum, weight, k) => sum + weight * (means[k] ?? 0), 0), weights: unscaled };
}
