package dev.mtproto.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a layer's schema file says that its declarations do not: its comments, and the order of its
 * lines. Written by the importer, used only to write the schema again as it was.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface TlSource {
  /** The comment lines at the file's beginning, without the slashes. */
  String[] header() default {};

  /**
   * TL names of the constructors, space-separated, in the file's order. One whose id has zeros
   * before it in the file has it behind its name: {@code name#0dae54f8}.
   */
  String[] types() default {};

  /** TL names of the methods, in the same form. */
  String[] functions() default {};

  /** The comment lines at the file's end, without the slashes. */
  String[] footer() default {};
}
