namespace SalesBot.Tests.Architecture.Building;

public sealed class LayoutTests
{
    [Fact]
    public void The_root_holds_folders_documents_and_what_tools_look_for_there() =>
        Assert.Empty(Layout.StraysAtTheRoot(Checkout.Tracked()));

    [Fact]
    public void The_solution_builds_every_project() =>
        Assert.Empty(Layout.ProjectsLeftOut(Checkout.Files(), File.ReadAllText(Checkout.PathOf("SalesBot.sln"))));

    [Theory]
    [InlineData("SalesBot.slnx")]
    [InlineData("notes.md")]
    [InlineData("docs/design.md")]
    public void A_stray_at_the_root_is_found(string path) =>
        Assert.Equal([path.Split('/')[0]], Layout.StraysAtTheRoot(["README.md", "src/SalesBot/Program.cs", path]));

    [Fact]
    public void A_project_left_out_of_the_solution_is_found() =>
        Assert.Equal(["tests/Forgotten/Forgotten.csproj"],
            Layout.ProjectsLeftOut(["src/Built/Built.csproj", "tests/Forgotten/Forgotten.csproj"], @"""Built"", ""src\Built\Built.csproj"""));
}
