import { passOverall } from '../rubric/score.ts';
import type { Course } from './course.ts';
import { xml } from './xml.ts';

/** The start page of every package. */
export const startPage = 'index.html';

/** `imsmanifest.xml` of SCORM 1.2: one organization, one item, one SCO with all of the package's files. */
export function writeScorm12(course: Course, files: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="ramah-${course.slug}-${course.language}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${xml(course.title)}</title>
      <item identifier="item" identifierref="resource" isvisible="true">
        <title>${xml(course.title)}</title>
        <adlcp:masteryscore>${passOverall}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormtype="sco" href="${startPage}">
${fileList(files)}
    </resource>
  </resources>
</manifest>
`;
}

/** `imsmanifest.xml` of SCORM 2004, 4th edition; no objective is declared, so that none comes pre-filled. */
export function writeScorm2004(course: Course, files: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="ramah-${course.slug}-${course.language}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${xml(course.title)}</title>
      <item identifier="item" identifierref="resource" isvisible="true">
        <title>${xml(course.title)}</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${passOverall / 100}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true" />
        </imsss:sequencing>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormType="sco" href="${startPage}">
${fileList(files)}
    </resource>
  </resources>
</manifest>
`;
}

/** `cmi5.xml`: one assignable unit, moved on from when it is completed and passed. */
export function writeCmi5(course: Course): string {
  const { slug, language, homePage } = course;
  const home = homePage.endsWith('/') ? homePage : `${homePage}/`;
  const words = (text: string) => `<langstring lang="${language}">${xml(text)}</langstring>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${xml(home)}courses/${slug}/${language}">
    <title>${words(course.title)}</title>
    <description>${words(course.summary)}</description>
  </course>
  <au id="${xml(home)}scenarios/${slug}/${language}" moveOn="CompletedAndPassed" masteryScore="${passOverall / 100}" launchMethod="AnyWindow" activityType="http://adlnet.gov/expapi/activities/simulation">
    <title>${words(course.title)}</title>
    <description>${words(course.summary)}</description>
    <url>${startPage}</url>
  </au>
</courseStructure>
`;
}

function fileList(files: readonly string[]): string {
  return files.map((file) => `      <file href="${xml(file)}" />`).join('\n');
}
