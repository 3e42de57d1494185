package dev.mtproto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Keeps the subcommands apart, and their common ground below them. */
class LayeringTest {
  private static final String ROOT = "dev.mtproto.cli";

  private static final Map<String, Integer> HEIGHT =
      Map.of(
          ROOT + ".io",
          0,
          ROOT + ".connect",
          1,
          ROOT + ".language",
          1,
          ROOT + ".tl",
          2,
          ROOT + ".dc",
          2,
          ROOT + ".demo",
          2,
          ROOT + ".proxy",
          2,
          ROOT + ".shell",
          2,
          ROOT,
          3);

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
    assertThat(HEIGHT).containsKey(packageName);
    return HEIGHT.getOrDefault(packageName, 0);
  }
}
