package dev.mtproto.internal.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** S6: where secrets may come from. */
final class RandomnessRuleTest {
  private static final Set<String> SECRET_PACKAGES =
      Set.of(
          "dev.mtproto.internal.crypto",
          "dev.mtproto.internal.handshake",
          "dev.mtproto.internal.message");
  private static final Set<String> PREDICTABLE =
      Set.of(
          Random.class.getName(),
          SplittableRandom.class.getName(),
          ThreadLocalRandom.class.getName());

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPath(Path.of("target", "classes", "dev", "mtproto", "internal"));

  @Test
  void s6_nothingThatKeepsSecretsUsesPredictableNumbers() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (SECRET_PACKAGES.contains(type.getPackageName())) {
        type.getMethodCallsFromSelf().stream()
            .filter(call -> PREDICTABLE.contains(call.getTargetOwner().getName()))
            .forEach(call -> wrong.add(call.getDescription()));
        type.getConstructorCallsFromSelf().stream()
            .filter(call -> PREDICTABLE.contains(call.getTargetOwner().getName()))
            .forEach(call -> wrong.add(call.getDescription()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void s6_nothingWaitsForEntropy() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      type.getMethodCallsFromSelf().stream()
          .filter(call -> call.getTargetOwner().isAssignableTo(SecureRandom.class))
          .filter(call -> call.getName().equals("getInstanceStrong"))
          .forEach(call -> wrong.add(call.getDescription()));
    }
    assertThat(wrong).isEmpty();
  }
}
