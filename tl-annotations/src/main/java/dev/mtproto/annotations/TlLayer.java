package dev.mtproto.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a package the root of a layer: its own declarations have no namespace, those of its
 * sub-packages have the sub-package's name as theirs, and all of them together get one registry
 * class in this package, {@code Layer71} for {@code @TlLayer(71)}.
 *
 * <p>A package without this annotation, and without one above it that has it, is the root of its
 * own declarations; it gets no registry.
 *
 * @see <a href="https://core.telegram.org/api/invoking#layers">Layers</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface TlLayer {
  /** The layer's number, as {@code invokeWithLayer} sends it; 0 for a schema without numbers. */
  int value();

  /** The simple name of the registry class; {@code Layer} and the number if empty. */
  String name() default "";
}
