package dev.mtproto.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Keeps the packages in their order. */
class LayeringTest {
  /** Lowest first; each imports only from itself and those above it in this list. */
  private static final List<String> ORDER =
      List.of(
          "dev.mtproto.internal.transcode",
          "dev.mtproto.proxy.v1",
          "dev.mtproto.proxy.backend",
          "dev.mtproto.proxy.access",
          "dev.mtproto.internal.proxy.metrics",
          "dev.mtproto.internal.proxy.access",
          "dev.mtproto.internal.proxy.updates",
          "dev.mtproto.internal.proxy.call",
          "dev.mtproto.internal.proxy.service",
          "dev.mtproto.internal.proxy.client",
          "dev.mtproto.proxy");

  private final JavaClasses classes =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    Set<String> packages = new TreeSet<>();
    classes.forEach(type -> packages.add(type.getPackageName()));
    packages.remove("");
    assertThat(packages).containsExactlyInAnyOrderElementsOf(ORDER);
  }

  @Test
  void packagesImportOnlyFromThoseBelowThem() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : classes) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass();
        if (rank(target) > rank(type)) {
          wrong.add(type.getName() + " -> " + target.getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** The package's place; that of another module's is below all. */
  private static int rank(JavaClass type) {
    return ORDER.indexOf(type.getPackageName());
  }
}
