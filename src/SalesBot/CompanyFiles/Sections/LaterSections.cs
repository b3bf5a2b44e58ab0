using SalesBot.CompanyFiles.Yaml;

namespace SalesBot.CompanyFiles.Sections;

/// <summary>The section of a feature that is not there yet: <c>model</c>.</summary>
internal static class LaterSections
{
    public static void Read(Fields file)
    {
        var model = file["model"].Fields();
        if (model["use"].Flag() is true) model["use"].RemarkWithoutEffect();
        model.End();
    }
}
