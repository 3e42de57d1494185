package dev.mtproto.cli.io;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names that somebody may have meant who typed another. */
public final class NearNames {
  private static final int MOST = 3;

  private NearNames() {}

  /** A remark for an error, {@code "; did you mean demo?"}; empty if nothing is near. */
  public static String remark(String wrong, Collection<String> names) {
    List<String> near = of(wrong, names);
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
  }

  /** Those that have the typed word in them, else those a few letters away; the nearest first. */
  static List<String> of(String wrong, Collection<String> names) {
    String typed = wrong.toLowerCase(Locale.ROOT);
    if (typed.isEmpty()) {
      return List.of();
    }
    List<String> having =
        names.stream()
            .filter(name -> typed.length() > 2 && lower(name).contains(typed))
            .sorted(Comparator.comparingInt(String::length))
            .limit(MOST)
            .toList();
    return having.isEmpty() ? alike(typed, names) : having;
  }

  private static List<String> alike(String typed, Collection<String> names) {
    int most = Math.max(1, typed.length() / 3);
    int least =
        names.stream().mapToInt(name -> distance(typed, lower(name))).min().orElse(most + 1);
    return least > most
        ? List.of()
        : names.stream().filter(name -> distance(typed, lower(name)) == least).limit(MOST).toList();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance, in which two letters in each other's place count once. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = before;
      before = last;
      last = row;
      row = free;
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swapped ? Math.min(row[j], before[j - 2] + 1) : row[j];
      }
    }
    return row[b.length()];
  }
}
