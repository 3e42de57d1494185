package dev.mtproto.internal.crypto;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.math.Primes;

/**
 * Whether a number is a safe prime: it and half of one less are prime. Verdicts of either kind are
 * kept, the least recently used forgotten first.
 */
public final class SafePrimes {
  /** The prime that Telegram's data centres use; a test checks it. */
  public static final BigInteger TELEGRAM =
      new BigInteger(
          "c71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f"
              + "48198a0aa7c14058229493d22530f4dbfa336f6e0ac925139543aed44cce7c37"
              + "20fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f64"
              + "2477fe96bb2a941d5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4"
              + "a4a695811051907e162753b56b0f6b410dba74d8a84b2a14b3144e0ef1284754"
              + "fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4"
              + "e418fc15e83ebea0f87fa9ff5eed70050ded2849f47bf959d956850ce929851f"
              + "0d8115f635b105ee2e4e15d04b2454bf6f4fadf034b10403119cd8e3b92fcc5b",
          16);

  /** Each round lets a composite through with a probability of at most 1/4: 4^-15 is below 1e-9. */
  private static final int ROUNDS = 15;

  private static final int KEPT = 64;
  private static final Verdicts VERDICTS = new Verdicts();
  private static final SecureRandom RANDOM = new SecureRandom();

  private SafePrimes() {}

  /** Whether the number is a safe prime; from memory if it was asked for before. */
  public static boolean isSafePrime(BigInteger number) {
    if (number.equals(TELEGRAM)) {
      return true;
    }
    synchronized (VERDICTS) {
      Boolean known = VERDICTS.get(number);
      if (known != null) {
        return known;
      }
    }
    boolean safe = test(number);
    synchronized (VERDICTS) {
      VERDICTS.put(number, safe);
    }
    return safe;
  }

  /** Tests a number, whatever is remembered of it. */
  static boolean test(BigInteger number) {
    return number.testBit(0) && isPrime(number) && isPrime(number.shiftRight(1));
  }

  /** How many verdicts are kept now. */
  static int kept() {
    synchronized (VERDICTS) {
      return VERDICTS.size();
    }
  }

  private static boolean isPrime(BigInteger number) {
    return !Primes.hasAnySmallFactors(number) && Primes.isMRProbablePrime(number, RANDOM, ROUNDS);
  }

  /** Guarded by itself. */
  private static final class Verdicts extends LinkedHashMap<BigInteger, Boolean> {
    private static final long serialVersionUID = 1;

    Verdicts() {
      super(KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<BigInteger, Boolean> eldest) {
      return size() > KEPT;
    }
  }
}
