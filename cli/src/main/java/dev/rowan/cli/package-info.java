/**
 * The command {@code rowan}.
 *
 * <p>To add a subcommand:
 *
 * <ol>
 *   <li>Write a final class that is a {@code Callable<Integer>}, with picocli's {@code @Command}, a
 *       name and a description of one line, in a package of its own below this one; {@linkplain
 *       dev.rowan.cli.schema.SchemaCommand an example}. Open the package to picocli in the module's
 *       descriptor.
 *   <li>Its constructor takes the {@link dev.rowan.cli.console.Surroundings} in which it runs, and
 *       keeps as {@code @Mixin} what it needs: {@link dev.rowan.cli.console.OutputOptions} to print
 *       ({@code --json} comes with it), {@link dev.rowan.cli.console.ConnectionOptions} for a
 *       database, {@link dev.rowan.cli.console.EntityOptions} for the schema of entities, {@link
 *       dev.rowan.cli.console.SafetyOptions} before it destroys anything. It reads the environment
 *       and the working directory from the surroundings alone, so that tests can run it in their
 *       own process.
 *   <li>What it prints is a {@link dev.rowan.cli.console.Report}: a text for people and a value for
 *       {@code --json}. It returns an {@link dev.rowan.cli.console.Exit}, and throws what goes
 *       wrong; {@link dev.rowan.cli.console.Failure} is for what is the user's to mend.
 *   <li>Add it to the list in {@link dev.rowan.cli.Commands}, and to {@code docs/cli.md}, whose
 *       examples a test runs. Those below a group are {@link dev.rowan.cli.console.Subcommands}, of
 *       which only the one that is called is made in full.
 * </ol>
 */
@NullMarked
package dev.rowan.cli;

import org.jspecify.annotations.NullMarked;
