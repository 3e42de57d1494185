package dev.mtproto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Keeps the subcommands apart, and their common ground below them. */
class LayeringTest {
  private static final String ROOT = "dev.mtproto.cli";

  /** Lowest first; those of one line do not know each other. */
  private static final List<Set<String>> ORDER =
      List.of(
          Set.of(".io", ".log"),
          Set.of(".capture", ".connect", ".language", ".layer"),
          Set.of(
              ".access",
              ".completion",
              ".dc",
              ".demo",
              ".dump",
              ".file",
              ".keygen",
              ".proxy",
              ".session",
              ".shell",
              ".tl"),
          Set.of(""));

  @Test
  void packagesImportOnlyFromThoseBelowThem() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : new ClassFileImporter().importPath(Path.of("target", "classes"))) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        if (!isAllowed(type.getPackageName(), dependency.getTargetClass().getPackageName())) {
          wrong.add(type.getName() + " -> " + dependency.getTargetClass().getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isAllowed(String from, String to) {
    boolean isOurs = to.equals(ROOT) || to.startsWith(ROOT + ".");
    return !isOurs || from.equals(to) || height(to) < height(from);
  }

  private static int height(String packageName) {
    String name = packageName.substring(ROOT.length());
    for (int height = 0; height < ORDER.size(); height++) {
      if (ORDER.get(height).contains(name)) {
        return height;
      }
    }
    throw new AssertionError(packageName + " has no place in the order");
  }
}
