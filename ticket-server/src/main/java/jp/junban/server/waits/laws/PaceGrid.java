package jp.junban.server.waits.laws;

/**
 * The steps on which the office's pace is reckoned, and how it moves from one five minutes to the
 * next: it creeps, and rarely it jumps to something else, as when a system fails. A pace far from
 * the usual ends sooner.
 */
public final class PaceGrid {

  /** How long one step of time is, in milliseconds. */
  public static final long BLOCK = 300_000;

  static final int SIZE = 53;
  private static final double LOWEST = -0.8;
  private static final double STEP = 0.05;

  private static final double CREEP = 0.01;
  private static final double JUMP = 0.001;
  private static final double BACK = 0.05;
  private static final double FAR = 0.5;

  private static final double[] FACTORS = new double[SIZE];
  private static final double[] ELSEWHERE = new double[SIZE];
  private static final double[] LEAVES = new double[SIZE];

  static {
    double sum = 0;
    for (int i = 0; i < SIZE; i++) {
      FACTORS[i] = Math.exp(at(i));
      // usual days, and a shelf under the slow side for faults
      ELSEWHERE[i] =
          Normal.density(at(i) / 0.2) / 0.2 + (at(i) > 0 ? 0.35 * Math.exp(-at(i) / 0.8) : 0.02);
      sum += ELSEWHERE[i];
      LEAVES[i] = Math.abs(at(i)) < FAR ? JUMP : BACK;
    }
    for (int i = 0; i < SIZE; i++) {
      ELSEWHERE[i] /= sum;
    }
  }

  private PaceGrid() {}

  /** The pace of a step, as a logarithm. */
  public static double at(int step) {
    return LOWEST + STEP * step;
  }

  /** How much longer everything takes at this step. */
  public static double factor(int step) {
    return FACTORS[step];
  }

  /** The certainty of one pace, to the nearest step. */
  public static double[] exactly(double pace) {
    double[] certain = new double[SIZE];
    certain[(int) Math.max(0, Math.min(SIZE - 1, Math.round((pace - LOWEST) / STEP)))] = 1;
    return certain;
  }

  /** The pace before anything was seen of a day. */
  static double[] usual(double daySpread) {
    double spread = Math.max(0.05, daySpread);
    double[] prior = new double[SIZE];
    double sum = 0;
    for (int i = 0; i < SIZE; i++) {
      prior[i] = Normal.density(at(i) / spread) / spread + 0.03 * ELSEWHERE[i] / STEP;
      sum += prior[i];
    }
    for (int i = 0; i < SIZE; i++) {
      prior[i] /= sum;
    }
    return prior;
  }

  /** The probabilities five minutes later. */
  static double[] later(double[] now) {
    double jumps = 0;
    for (int i = 0; i < SIZE; i++) {
      jumps += now[i] * LEAVES[i];
    }
    double[] later = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      double stays = now[i] * (1 - LEAVES[i]);
      later[i] += stays * (1 - 2 * CREEP) + jumps * ELSEWHERE[i];
      later[Math.max(0, i - 1)] += stays * CREEP;
      later[Math.min(SIZE - 1, i + 1)] += stays * CREEP;
    }
    return later;
  }

  /** The chances of what follows, from what follows it: the other way round in time. */
  static double[] earlier(double[] next) {
    double elsewhere = 0;
    for (int i = 0; i < SIZE; i++) {
      elsewhere += ELSEWHERE[i] * next[i];
    }
    double[] earlier = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      double around =
          (1 - 2 * CREEP) * next[i]
              + CREEP * (next[Math.max(0, i - 1)] + next[Math.min(SIZE - 1, i + 1)]);
      earlier[i] = (1 - LEAVES[i]) * around + LEAVES[i] * elsewhere;
    }
    return earlier;
  }

  /** One possible step five minutes later. */
  public static int later(int step, Dice dice) {
    double share = dice.next();
    if (share < LEAVES[step]) {
      return draw(ELSEWHERE, dice.next());
    }
    double rest = (share - LEAVES[step]) / (1 - LEAVES[step]);
    if (rest < CREEP) {
      return Math.max(0, step - 1);
    }
    return rest < 2 * CREEP ? Math.min(SIZE - 1, step + 1) : step;
  }

  /** The step at which this share of the probability is reached. */
  public static int draw(double[] probabilities, double share) {
    double sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += probabilities[i];
      if (share < sum) {
        return i;
      }
    }
    return SIZE / 2;
  }
}
